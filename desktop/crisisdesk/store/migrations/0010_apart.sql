-- By which name a question goes stands beside how it went, so that of those that ask the same one is counted; and with all that is
-- asked of it in the index, the missed are counted without a look at each.
ALTER TABLE standings ADD COLUMN family TEXT DEFAULT '' NOT NULL;
UPDATE standings SET family = (SELECT family FROM questions WHERE id = question_id);
DROP INDEX standings_missed;
CREATE INDEX standings_missed ON standings (learner_id, wrong_turn, family, wrong, right_day, wrong_day)
    WHERE wrong > 0 AND (right_day IS NULL OR right_day <= wrong_day);
CREATE TRIGGER questions_go_by AFTER UPDATE OF family ON questions WHEN NEW.family <> OLD.family BEGIN
    UPDATE standings SET family = NEW.family WHERE question_id = NEW.id;
END;

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
            max(CASE WHEN NOT correct THEN day END), max(CASE WHEN NOT correct THEN turn END),
            (SELECT family FROM questions WHERE id = question_id)
        FROM reviews WHERE learner_id = OLD.learner_id AND question_id = OLD.question_id AND undone IS NULL
        AND turn <= (SELECT turn FROM summed) GROUP BY learner_id, question_id;
END;
