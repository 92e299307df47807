CREATE TABLE `aliases` (
	`of` text NOT NULL,
	`name` text NOT NULL,
	`id` text NOT NULL,
	PRIMARY KEY(`of`, `name`)
);
--> statement-breakpoint
CREATE TABLE `districts` (
	`code` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`city_zh` text NOT NULL,
	`city_en` text NOT NULL,
	`province_zh` text NOT NULL,
	`province_en` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `districts_slug_unique` ON `districts` (`slug`);--> statement-breakpoint
CREATE TABLE `metrics` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`object` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`definition_zh` text NOT NULL,
	`definition_en` text NOT NULL,
	`unit` text NOT NULL,
	`counter_zh` text,
	`counter_en` text,
	`kind` text NOT NULL,
	`direction` text NOT NULL,
	`headline` integer,
	`position` integer NOT NULL,
	FOREIGN KEY (`subject`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `observations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`district` text NOT NULL,
	`metric` text NOT NULL,
	`scope` text NOT NULL,
	`period_start` text NOT NULL,
	`period_end` text NOT NULL,
	`period_basis` text NOT NULL,
	`period_label` text NOT NULL,
	`status` text NOT NULL,
	`value` real,
	`low` real,
	`high` real,
	`bound` text,
	`printed` text NOT NULL,
	`source` text,
	`locator` text NOT NULL,
	`note` text NOT NULL,
	`file_row` integer,
	`since_version` integer NOT NULL,
	`until_version` integer,
	FOREIGN KEY (`district`) REFERENCES `districts`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`metric`) REFERENCES `metrics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scope`) REFERENCES `scopes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`since_version`) REFERENCES `versions`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`until_version`) REFERENCES `versions`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "observations_figure_or_absence" CHECK(("status" = 'reported') = ("bound" is not null) and ("bound" is not null or coalesce("value", "low", "high") is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `observations_one_standing` ON `observations` (`district`,`metric`,`scope`,`period_start`,`period_end`) WHERE "until_version" is null;--> statement-breakpoint
CREATE INDEX `observations_by_metric` ON `observations` (`metric`,`since_version`);--> statement-breakpoint
CREATE TABLE `scopes` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`district` text,
	`title_zh` text NOT NULL,
	`title_en` text NOT NULL,
	`publisher_zh` text NOT NULL,
	`publisher_en` text NOT NULL,
	`published` text NOT NULL,
	`published_basis` text NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`district`) REFERENCES `districts`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `subjects` (
	`id` text PRIMARY KEY NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `upload_parts` (
	`upload` text NOT NULL,
	`part` integer NOT NULL,
	`content` blob NOT NULL,
	PRIMARY KEY(`upload`, `part`),
	FOREIGN KEY (`upload`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`encoding` text NOT NULL,
	`layout` text NOT NULL,
	`author` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `versions` (
	`number` integer PRIMARY KEY NOT NULL,
	`upload` text,
	`author` text NOT NULL,
	`note` text NOT NULL,
	`published_at` text NOT NULL,
	`added` integer NOT NULL,
	`changed` integer NOT NULL,
	`withdrawn` integer NOT NULL,
	`unchanged` integer NOT NULL,
	FOREIGN KEY (`upload`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE no action
);
