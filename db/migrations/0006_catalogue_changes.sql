CREATE TABLE `catalogue_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`until_version` integer NOT NULL,
	`before` text
);
--> statement-breakpoint
CREATE INDEX `catalogue_changes_by_version` ON `catalogue_changes` (`until_version`);--> statement-breakpoint
ALTER TABLE `aliases` ADD `edited_at` text;--> statement-breakpoint
ALTER TABLE `aliases` ADD `removed_at` text;--> statement-breakpoint
ALTER TABLE `districts` ADD `edited_at` text;--> statement-breakpoint
ALTER TABLE `metrics` ADD `edited_at` text;
--> statement-breakpoint
-- How each thing of the catalogue read before it changed, so that a past version is read with the names it had.
CREATE TRIGGER districts_note_added AFTER INSERT ON districts
WHEN EXISTS (SELECT 1 FROM versions)
BEGIN INSERT INTO catalogue_changes (kind, "key", until_version)
  VALUES ('district', NEW.slug, (SELECT max(number) FROM versions)); END;
--> statement-breakpoint
CREATE TRIGGER districts_note_change AFTER UPDATE ON districts
WHEN EXISTS (SELECT 1 FROM versions)
  AND (OLD.code IS NOT NEW.code OR OLD.slug IS NOT NEW.slug OR OLD.name_zh IS NOT NEW.name_zh
    OR OLD.name_en IS NOT NEW.name_en OR OLD.city_zh IS NOT NEW.city_zh OR OLD.city_en IS NOT NEW.city_en
    OR OLD.province_zh IS NOT NEW.province_zh OR OLD.province_en IS NOT NEW.province_en)
BEGIN INSERT INTO catalogue_changes (kind, "key", until_version, before)
  VALUES ('district', OLD.slug, (SELECT max(number) FROM versions), json_object(
    'code', OLD.code, 'slug', OLD.slug, 'nameZh', OLD.name_zh, 'nameEn', OLD.name_en,
    'cityZh', OLD.city_zh, 'cityEn', OLD.city_en, 'provinceZh', OLD.province_zh, 'provinceEn', OLD.province_en)); END;
--> statement-breakpoint
CREATE TRIGGER metrics_note_added AFTER INSERT ON metrics
WHEN EXISTS (SELECT 1 FROM versions)
BEGIN INSERT INTO catalogue_changes (kind, "key", until_version)
  VALUES ('metric', NEW.id, (SELECT max(number) FROM versions)); END;
--> statement-breakpoint
CREATE TRIGGER metrics_note_change AFTER UPDATE ON metrics
WHEN EXISTS (SELECT 1 FROM versions)
  AND (OLD.id IS NOT NEW.id OR OLD.subject IS NOT NEW.subject OR OLD.object IS NOT NEW.object
    OR OLD.name_zh IS NOT NEW.name_zh OR OLD.name_en IS NOT NEW.name_en OR OLD.definition_zh IS NOT NEW.definition_zh
    OR OLD.definition_en IS NOT NEW.definition_en OR OLD.unit IS NOT NEW.unit OR OLD.counter_zh IS NOT NEW.counter_zh
    OR OLD.counter_en IS NOT NEW.counter_en OR OLD.kind IS NOT NEW.kind OR OLD.direction IS NOT NEW.direction
    OR OLD.headline IS NOT NEW.headline OR OLD.denominator IS NOT NEW.denominator)
BEGIN INSERT INTO catalogue_changes (kind, "key", until_version, before)
  VALUES ('metric', OLD.id, (SELECT max(number) FROM versions), json_object(
    'id', OLD.id, 'subject', OLD.subject, 'object', OLD.object, 'nameZh', OLD.name_zh,
    'nameEn', OLD.name_en, 'definitionZh', OLD.definition_zh, 'definitionEn', OLD.definition_en, 'unit', OLD.unit,
    'counterZh', OLD.counter_zh, 'counterEn', OLD.counter_en, 'kind', OLD.kind, 'direction', OLD.direction,
    'headline', OLD.headline, 'denominator', OLD.denominator)); END;
--> statement-breakpoint
CREATE TRIGGER subjects_note_change AFTER UPDATE ON subjects
WHEN EXISTS (SELECT 1 FROM versions)
  AND (OLD.id IS NOT NEW.id OR OLD.name_zh IS NOT NEW.name_zh OR OLD.name_en IS NOT NEW.name_en)
BEGIN INSERT INTO catalogue_changes (kind, "key", until_version, before)
  VALUES ('subject', OLD.id, (SELECT max(number) FROM versions), json_object(
    'id', OLD.id, 'nameZh', OLD.name_zh, 'nameEn', OLD.name_en)); END;
--> statement-breakpoint
CREATE TRIGGER scopes_note_change AFTER UPDATE ON scopes
WHEN EXISTS (SELECT 1 FROM versions)
  AND (OLD.id IS NOT NEW.id OR OLD.kind IS NOT NEW.kind OR OLD.name_zh IS NOT NEW.name_zh
    OR OLD.name_en IS NOT NEW.name_en)
BEGIN INSERT INTO catalogue_changes (kind, "key", until_version, before)
  VALUES ('scope', OLD.id, (SELECT max(number) FROM versions), json_object(
    'id', OLD.id, 'kind', OLD.kind, 'nameZh', OLD.name_zh, 'nameEn', OLD.name_en)); END;
--> statement-breakpoint
CREATE TRIGGER sources_note_change AFTER UPDATE ON sources
WHEN EXISTS (SELECT 1 FROM versions)
  AND (OLD.id IS NOT NEW.id OR OLD.district IS NOT NEW.district OR OLD.title_zh IS NOT NEW.title_zh
    OR OLD.title_en IS NOT NEW.title_en OR OLD.publisher_zh IS NOT NEW.publisher_zh OR OLD.publisher_en IS NOT NEW.publisher_en
    OR OLD.published IS NOT NEW.published OR OLD.published_basis IS NOT NEW.published_basis OR OLD.kind IS NOT NEW.kind
    OR OLD.note IS NOT NEW.note)
BEGIN INSERT INTO catalogue_changes (kind, "key", until_version, before)
  VALUES ('source', OLD.id, (SELECT max(number) FROM versions), json_object(
    'id', OLD.id, 'district', OLD.district, 'titleZh', OLD.title_zh, 'titleEn', OLD.title_en,
    'publisherZh', OLD.publisher_zh, 'publisherEn', OLD.publisher_en, 'published', OLD.published, 'publishedBasis', OLD.published_basis,
    'kind', OLD.kind, 'note', OLD.note)); END;
--> statement-breakpoint
CREATE TRIGGER aliases_note_added AFTER INSERT ON aliases
WHEN EXISTS (SELECT 1 FROM versions)
BEGIN INSERT INTO catalogue_changes (kind, "key", until_version)
  VALUES ('alias', NEW.of || ' ' || NEW.name, (SELECT max(number) FROM versions)); END;
--> statement-breakpoint
CREATE TRIGGER aliases_note_change AFTER UPDATE ON aliases
WHEN EXISTS (SELECT 1 FROM versions)
  AND (OLD.id IS NOT NEW.id OR OLD.removed_at IS NOT NEW.removed_at)
BEGIN INSERT INTO catalogue_changes (kind, "key", until_version, before)
  VALUES ('alias', OLD.of || ' ' || OLD.name, (SELECT max(number) FROM versions), json_object('id', OLD.id, 'removedAt', OLD.removed_at)); END;
--> statement-breakpoint
CREATE TRIGGER catalogue_changes_no_update BEFORE UPDATE ON catalogue_changes
BEGIN SELECT RAISE(ABORT, 'catalogue changes are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER catalogue_changes_no_delete BEFORE DELETE ON catalogue_changes
BEGIN SELECT RAISE(ABORT, 'catalogue changes are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER catalogue_changes_no_replace BEFORE INSERT ON catalogue_changes
WHEN EXISTS (SELECT 1 FROM catalogue_changes WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'catalogue changes are append-only'); END;
