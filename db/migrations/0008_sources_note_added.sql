-- A source that is added between two publications was not there in the first, and is shown at once.
CREATE TRIGGER sources_note_added AFTER INSERT ON sources
WHEN EXISTS (SELECT 1 FROM versions)
BEGIN INSERT INTO catalogue_changes (kind, "key", until_version)
  VALUES ('source', NEW.id, (SELECT max(number) FROM versions)); END;
