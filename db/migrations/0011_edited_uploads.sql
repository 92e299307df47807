ALTER TABLE `uploads` ADD `edited_by` text;--> statement-breakpoint
ALTER TABLE `uploads` ADD `edited_at` text;--> statement-breakpoint
ALTER TABLE `uploads` ADD `submitted_at` text;--> statement-breakpoint
-- What was published stays known as what who edited it last left.
CREATE TRIGGER uploads_same_editor BEFORE UPDATE ON uploads
WHEN OLD.state NOT IN ('staged', 'submitted') AND (
    NEW.edited_by IS NOT OLD.edited_by
    OR NEW.edited_at IS NOT OLD.edited_at
    OR NEW.submitted_at IS NOT OLD.submitted_at
  )
BEGIN SELECT RAISE(ABORT, 'an upload keeps its file and who brought it'); END;
