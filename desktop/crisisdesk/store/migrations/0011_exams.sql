-- An exam's report can be asked for after its end, so exams are found among all that was ever asked.
ALTER TABLE quizzes ADD COLUMN exam BOOLEAN DEFAULT 0 NOT NULL;
UPDATE quizzes SET exam = 1 WHERE json_extract(body, '$.plan.mode') = 'exam';
CREATE INDEX quizzes_exams ON quizzes (learner_id, turn) WHERE exam = 1;
