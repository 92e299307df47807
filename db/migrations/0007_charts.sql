CREATE TABLE `briefings` (
	`slug` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`note` text NOT NULL,
	`version` integer,
	`items` text NOT NULL,
	`revision` integer NOT NULL,
	`author` text NOT NULL,
	`editor` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`version`) REFERENCES `versions`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `charts` (
	`slug` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`query` text NOT NULL,
	`title` text NOT NULL,
	`note` text NOT NULL,
	`size` text NOT NULL,
	`version` integer,
	`author` text NOT NULL,
	`account` text NOT NULL,
	`created_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`version`) REFERENCES `versions`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `embed_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`author` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `embed_tokens_sha256_unique` ON `embed_tokens` (`sha256`);
--> statement-breakpoint
-- Slides hold the address of a chart, and caches its picture for ever: what it shows never changes.
CREATE TRIGGER charts_same_view BEFORE UPDATE ON charts
WHEN NEW.slug IS NOT OLD.slug
  OR NEW.kind IS NOT OLD.kind
  OR NEW.query IS NOT OLD.query
  OR NEW.title IS NOT OLD.title
  OR NEW.note IS NOT OLD.note
  OR NEW.size IS NOT OLD.size
  OR NEW.version IS NOT OLD.version
  OR NEW.author IS NOT OLD.author
  OR NEW.account IS NOT OLD.account
  OR NEW.created_at IS NOT OLD.created_at
  OR OLD.removed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a saved chart keeps what it shows'); END;
--> statement-breakpoint
CREATE TRIGGER charts_no_delete BEFORE DELETE ON charts
BEGIN SELECT RAISE(ABORT, 'a saved chart keeps its name'); END;
--> statement-breakpoint
CREATE TRIGGER charts_no_replace BEFORE INSERT ON charts
WHEN EXISTS (SELECT 1 FROM charts WHERE slug = NEW.slug)
BEGIN SELECT RAISE(ABORT, 'a saved chart keeps its name'); END;
