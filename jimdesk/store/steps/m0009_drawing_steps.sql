ALTER TABLE indicator ADD COLUMN drawing_steps TEXT NOT NULL DEFAULT '';
ALTER TABLE indicator ADD COLUMN lead_days INTEGER CHECK (lead_days >= 0);
