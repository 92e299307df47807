CREATE TABLE `upload_decisions` (
	`upload` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`author` text NOT NULL,
	`decision` text NOT NULL,
	FOREIGN KEY (`upload`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `records_by_object` ON `records` (`object`,`act`);--> statement-breakpoint
-- What a version was made with stays known.
CREATE TRIGGER upload_decisions_same BEFORE UPDATE ON upload_decisions
WHEN NEW.upload IS NOT OLD.upload
  OR (SELECT state FROM uploads WHERE id = OLD.upload) NOT IN ('staged', 'submitted')
BEGIN SELECT RAISE(ABORT, 'what was chosen for an upload stays'); END;
--> statement-breakpoint
CREATE TRIGGER upload_decisions_no_delete BEFORE DELETE ON upload_decisions
BEGIN SELECT RAISE(ABORT, 'what was chosen for an upload stays'); END;
