-- Sums are added to when there is nothing else to do, or when somebody asks for them: an answer writes a third fewer pages.
-- `turn` is the last answer that they hold; what comes after it is added by store/sums.py.
CREATE TABLE summed (
    turn INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO summed SELECT coalesce(max(turn), 0) FROM reviews;

DROP TRIGGER reviews_added;
DROP TRIGGER reviews_undone;
CREATE TRIGGER reviews_undone AFTER UPDATE OF undone ON reviews
WHEN NEW.undone IS NOT NULL AND OLD.undone IS NULL AND OLD.turn <= (SELECT turn FROM summed) BEGIN
    UPDATE day_sums SET
        answered = answered - 1, correct = correct - OLD.correct, "first" = "first" - (OLD.phase = 'new'),
        learnt = learnt - (OLD.phase = 'review'), learnt_correct = learnt_correct - (OLD.correct AND OLD.phase = 'review'),
        milliseconds = milliseconds - CAST(round(OLD.seconds * 1000) AS INTEGER),
        mature = mature - (OLD.phase = 'review' AND coalesce(OLD.stability, 0) >= 21),
        mature_correct = mature_correct
            - (OLD.correct AND OLD.phase = 'review' AND coalesce(OLD.stability, 0) >= 21)
        WHERE learner_id = OLD.learner_id AND day = OLD.day;
    DELETE FROM day_sums WHERE learner_id = OLD.learner_id AND day = OLD.day AND answered = 0;
    UPDATE topic_sums SET answered = answered - 1, correct = correct - OLD.correct
        WHERE learner_id = OLD.learner_id AND topic = 'kind'
        AND name = (SELECT kind FROM questions WHERE id = OLD.question_id);
    UPDATE topic_sums SET answered = answered - 1, correct = correct - OLD.correct
        WHERE learner_id = OLD.learner_id AND topic = 'article'
        AND name = (SELECT article_id FROM questions WHERE id = OLD.question_id);
    UPDATE topic_sums SET answered = answered - 1, correct = correct - OLD.correct
        WHERE learner_id = OLD.learner_id AND topic IN ('person', 'place')
        AND (topic, name) = (SELECT sort, answer FROM questions WHERE id = OLD.question_id);
    UPDATE topic_sums SET answered = answered - 1, correct = correct - OLD.correct
        WHERE learner_id = OLD.learner_id AND topic = 'confidence' AND name = OLD.confidence;
    UPDATE confusions SET times = times - 1 WHERE learner_id = OLD.learner_id AND given = OLD.given
        AND NOT OLD.correct AND NOT OLD.typed AND answer = (
            SELECT answer FROM questions WHERE id = OLD.question_id AND sort IN ('person', 'place', 'organisation')
        );
    DELETE FROM standings WHERE learner_id = OLD.learner_id AND question_id = OLD.question_id;
    INSERT INTO standings
        SELECT learner_id, question_id, count(*), sum(NOT correct), max(CASE WHEN correct THEN day END),
            max(CASE WHEN NOT correct THEN day END), max(CASE WHEN NOT correct THEN turn END)
        FROM reviews WHERE learner_id = OLD.learner_id AND question_id = OLD.question_id AND undone IS NULL
        AND turn <= (SELECT turn FROM summed) GROUP BY learner_id, question_id;
END;

-- Few learners answer one question: the name of each in each row cost more than it told.
DROP INDEX reviews_of_question;
CREATE INDEX reviews_of_question ON reviews (question_id) WHERE undone IS NULL;

-- A question in other words, as JSON; `answer` is always the one that is asked for now.
ALTER TABLE questions ADD COLUMN edit TEXT;
