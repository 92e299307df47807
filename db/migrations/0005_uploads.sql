CREATE TABLE `reading_choices` (
	`account` text NOT NULL,
	`shape` text NOT NULL,
	`choice` text NOT NULL,
	PRIMARY KEY(`account`, `shape`)
);
--> statement-breakpoint
CREATE TABLE `upload_comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`upload` text NOT NULL,
	`at` text NOT NULL,
	`author` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`upload`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `upload_comments_of_upload` ON `upload_comments` (`upload`);--> statement-breakpoint
ALTER TABLE `uploads` ADD `account` text;--> statement-breakpoint
ALTER TABLE `uploads` ADD `district` text REFERENCES districts(slug);--> statement-breakpoint
ALTER TABLE `uploads` ADD `choice` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `uploads` ADD `base_version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `uploads` ADD `note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `versions` ADD `reverts` integer REFERENCES versions(number);--> statement-breakpoint
CREATE UNIQUE INDEX `versions_one_upload` ON `versions` (`upload`) WHERE "reverts" is null;--> statement-breakpoint
-- An upload moves on from state to state; what was published stays for ever, and so does its file.
CREATE TRIGGER uploads_move_on BEFORE UPDATE ON uploads
WHEN NOT (
    (OLD.state IN ('staged', 'submitted') AND NEW.state IN ('staged', 'submitted', 'published', 'discarded'))
    OR (OLD.state = 'published' AND NEW.state = 'reverted')
    OR (OLD.state = 'reverted' AND NEW.state = 'published')
  )
BEGIN SELECT RAISE(ABORT, 'the upload has moved on'); END;
--> statement-breakpoint
CREATE TRIGGER uploads_same_file BEFORE UPDATE ON uploads
WHEN NEW.id IS NOT OLD.id
  OR NEW.file_name IS NOT OLD.file_name
  OR NEW.sha256 IS NOT OLD.sha256
  OR NEW.bytes IS NOT OLD.bytes
  OR NEW.author IS NOT OLD.author
  OR NEW.account IS NOT OLD.account
  OR NEW.district IS NOT OLD.district
  OR NEW.created_at IS NOT OLD.created_at
  OR (OLD.state NOT IN ('staged', 'submitted') AND (
    NEW.encoding IS NOT OLD.encoding
    OR NEW.layout IS NOT OLD.layout
    OR NEW.choice IS NOT OLD.choice
    OR NEW.base_version IS NOT OLD.base_version
    OR NEW.note IS NOT OLD.note
  ))
BEGIN SELECT RAISE(ABORT, 'an upload keeps its file and who brought it'); END;
--> statement-breakpoint
CREATE TRIGGER uploads_no_delete BEFORE DELETE ON uploads
BEGIN SELECT RAISE(ABORT, 'uploads are never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER uploads_no_replace BEFORE INSERT ON uploads
WHEN EXISTS (SELECT 1 FROM uploads WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'uploads are never replaced'); END;
--> statement-breakpoint
CREATE TRIGGER upload_parts_no_update BEFORE UPDATE ON upload_parts
BEGIN SELECT RAISE(ABORT, 'an upload keeps its file'); END;
--> statement-breakpoint
-- The file of what was discarded is of no use to anyone.
CREATE TRIGGER upload_parts_kept BEFORE DELETE ON upload_parts
WHEN (SELECT state FROM uploads WHERE id = OLD.upload) IS NOT 'discarded'
BEGIN SELECT RAISE(ABORT, 'an upload keeps its file'); END;
--> statement-breakpoint
CREATE TRIGGER upload_parts_no_replace BEFORE INSERT ON upload_parts
WHEN EXISTS (SELECT 1 FROM upload_parts WHERE upload = NEW.upload AND part = NEW.part)
BEGIN SELECT RAISE(ABORT, 'an upload keeps its file'); END;
