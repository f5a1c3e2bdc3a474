-- What scrypt made of a learner's PIN; '' for none.
ALTER TABLE learners ADD COLUMN pin TEXT DEFAULT '' NOT NULL;
