CREATE TABLE `metric_proposals` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`written` text NOT NULL,
	`key` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`unit` text NOT NULL,
	`counter` text,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`definition` text NOT NULL,
	`figures` integer NOT NULL,
	`example` text NOT NULL,
	`upload` text NOT NULL,
	`district` text,
	`account` text NOT NULL,
	`author` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`subject`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`upload`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`district`) REFERENCES `districts`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `metric_proposals_by_key` ON `metric_proposals` (`key`);--> statement-breakpoint
CREATE INDEX `metric_proposals_of_upload` ON `metric_proposals` (`upload`);--> statement-breakpoint
CREATE TABLE `proposal_decisions` (
	`proposal` integer PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`metric` text,
	`reason` text NOT NULL,
	`account` text NOT NULL,
	`author` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`proposal`) REFERENCES `metric_proposals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`metric`) REFERENCES `metrics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposal_decisions_accepted_has_metric" CHECK(("outcome" in ('added', 'aliased')) = ("metric" is not null))
);
--> statement-breakpoint
-- A name waits for one decision at a time, whoever proposes it and from whichever file.
CREATE TRIGGER metric_proposals_one_open BEFORE INSERT ON metric_proposals
WHEN EXISTS (SELECT 1 FROM metric_proposals WHERE "key" = NEW."key"
  AND NOT EXISTS (SELECT 1 FROM proposal_decisions WHERE proposal = metric_proposals.id))
BEGIN SELECT RAISE(ABORT, 'the name is proposed already'); END;
--> statement-breakpoint
CREATE TRIGGER metric_proposals_no_update BEFORE UPDATE ON metric_proposals
BEGIN SELECT RAISE(ABORT, 'proposals are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER metric_proposals_no_delete BEFORE DELETE ON metric_proposals
BEGIN SELECT RAISE(ABORT, 'proposals are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER metric_proposals_no_replace BEFORE INSERT ON metric_proposals
WHEN EXISTS (SELECT 1 FROM metric_proposals WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'proposals are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER proposal_decisions_no_update BEFORE UPDATE ON proposal_decisions
BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER proposal_decisions_no_delete BEFORE DELETE ON proposal_decisions
BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
--> statement-breakpoint
-- One decision for each proposal; REPLACE would delete the first without firing the trigger on DELETE.
CREATE TRIGGER proposal_decisions_no_replace BEFORE INSERT ON proposal_decisions
WHEN EXISTS (SELECT 1 FROM proposal_decisions WHERE proposal = NEW.proposal)
BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
