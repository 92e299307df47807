-- Figures and versions are only ever added. The one change allowed is to say in which version a figure ceased to stand.
CREATE TRIGGER observations_no_delete BEFORE DELETE ON observations
BEGIN SELECT RAISE(ABORT, 'observations are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER observations_no_replace BEFORE INSERT ON observations
WHEN EXISTS (SELECT 1 FROM observations WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'observations are append-only'); END;
--> statement-breakpoint
-- REPLACE deletes what a unique index holds against it without firing the trigger on DELETE.
CREATE TRIGGER observations_no_displace BEFORE INSERT ON observations
WHEN NEW.until_version IS NULL AND EXISTS (
  SELECT 1 FROM observations
  WHERE district = NEW.district
    AND metric = NEW.metric
    AND scope = NEW.scope
    AND period_start = NEW.period_start
    AND period_end = NEW.period_end
    AND until_version IS NULL
)
BEGIN SELECT RAISE(ABORT, 'another figure stands in this cell'); END;
--> statement-breakpoint
CREATE TRIGGER observations_only_close BEFORE UPDATE ON observations
WHEN OLD.until_version IS NOT NULL
  OR NEW.until_version IS NULL
  OR NEW.until_version <= OLD.since_version
  OR NEW.id IS NOT OLD.id
  OR NEW.district IS NOT OLD.district
  OR NEW.metric IS NOT OLD.metric
  OR NEW.scope IS NOT OLD.scope
  OR NEW.period_start IS NOT OLD.period_start
  OR NEW.period_end IS NOT OLD.period_end
  OR NEW.period_basis IS NOT OLD.period_basis
  OR NEW.period_label IS NOT OLD.period_label
  OR NEW.status IS NOT OLD.status
  OR NEW.value IS NOT OLD.value
  OR NEW.low IS NOT OLD.low
  OR NEW.high IS NOT OLD.high
  OR NEW.bound IS NOT OLD.bound
  OR NEW.printed IS NOT OLD.printed
  OR NEW.source IS NOT OLD.source
  OR NEW.locator IS NOT OLD.locator
  OR NEW.note IS NOT OLD.note
  OR NEW.file_row IS NOT OLD.file_row
  OR NEW.since_version IS NOT OLD.since_version
BEGIN SELECT RAISE(ABORT, 'observations are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER versions_no_delete BEFORE DELETE ON versions
BEGIN SELECT RAISE(ABORT, 'versions are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER versions_grow_by_one BEFORE INSERT ON versions
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM versions)
BEGIN SELECT RAISE(ABORT, 'versions are append-only, each one more than the last'); END;
--> statement-breakpoint
CREATE TRIGGER versions_no_update BEFORE UPDATE ON versions
BEGIN SELECT RAISE(ABORT, 'versions are append-only'); END;
