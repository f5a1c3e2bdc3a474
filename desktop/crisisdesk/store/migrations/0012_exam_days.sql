-- Over how many days before an exam all comes back: more than a week where the limit of reviews a day asks for it.
ALTER TABLE learners ADD COLUMN exam_days INTEGER DEFAULT 7 NOT NULL;
