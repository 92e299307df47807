ALTER TABLE `metrics` ADD `denominator` integer DEFAULT false NOT NULL;
