-- A question in other words, as JSON; `answer` is always the one that is asked for now.
ALTER TABLE questions ADD COLUMN edit TEXT;
