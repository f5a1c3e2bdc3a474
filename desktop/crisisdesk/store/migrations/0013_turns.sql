-- Whether a question was right on a later day than wrong is told by the order of the log first: no answer is of a later day than one that
-- came after it, whatever the clock said. `right_day` is the last day of right answers since the last wrong one, `wrong_day` the
-- earliest day since that one.
UPDATE standings SET right_day = since.right_day, wrong_day = since.wrong_day, wrong_turn = since.wrong_turn FROM (
    SELECT learner_id, question_id, max(CASE WHEN correct AND turn > slip THEN day END) AS right_day,
        min(CASE WHEN turn >= slip THEN day END) AS wrong_day, nullif(slip, 0) AS wrong_turn
    FROM (
        SELECT learner_id, question_id, correct, day, turn,
            max(iif(correct, 0, turn)) OVER (PARTITION BY learner_id, question_id) AS slip
        FROM reviews WHERE undone IS NULL AND turn <= (SELECT turn FROM summed)
    ) GROUP BY learner_id, question_id
) AS since WHERE since.learner_id = standings.learner_id AND since.question_id = standings.question_id;

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
        SELECT learner_id, question_id, count(*), sum(NOT correct), max(CASE WHEN correct AND turn > slip THEN day END),
            min(CASE WHEN turn >= slip THEN day END), nullif(slip, 0), (SELECT family FROM questions WHERE id = question_id)
        FROM (
            SELECT learner_id, question_id, correct, day, turn,
                max(iif(correct, 0, turn)) OVER (PARTITION BY learner_id, question_id) AS slip
            FROM reviews WHERE learner_id = OLD.learner_id AND question_id = OLD.question_id AND undone IS NULL
            AND turn <= (SELECT turn FROM summed)
        ) GROUP BY learner_id, question_id;
END;
