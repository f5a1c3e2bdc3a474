-- Sums over the log of answers, kept by triggers, so that a million answers cost no more than ten. Nothing is in them that
-- is not in the log: `sums.rebuild` makes them anew from it.

CREATE TABLE day_sums (
    learner_id TEXT NOT NULL,
    day DATE NOT NULL,
    answered INTEGER NOT NULL,
    correct INTEGER NOT NULL,
    "first" INTEGER NOT NULL,
    learnt INTEGER NOT NULL,
    learnt_correct INTEGER NOT NULL,
    milliseconds INTEGER NOT NULL,
    PRIMARY KEY (learner_id, day),
    FOREIGN KEY (learner_id) REFERENCES learners (id)
) WITHOUT ROWID;

CREATE TABLE topic_sums (
    learner_id TEXT NOT NULL,
    topic TEXT NOT NULL,
    name TEXT NOT NULL,
    answered INTEGER NOT NULL,
    correct INTEGER NOT NULL,
    PRIMARY KEY (learner_id, topic, name),
    FOREIGN KEY (learner_id) REFERENCES learners (id)
) WITHOUT ROWID;

CREATE TABLE standings (
    learner_id TEXT NOT NULL,
    question_id TEXT NOT NULL,
    answered INTEGER NOT NULL,
    wrong INTEGER NOT NULL,
    right_day DATE,
    wrong_day DATE,
    wrong_turn INTEGER,
    PRIMARY KEY (learner_id, question_id),
    FOREIGN KEY (learner_id) REFERENCES learners (id),
    FOREIGN KEY (question_id) REFERENCES questions (id)
) WITHOUT ROWID;

INSERT INTO day_sums
SELECT learner_id, day, count(*), sum(correct), sum(phase = 'new'), sum(phase = 'review'),
    sum(correct AND phase = 'review'), sum(CAST(round(seconds * 1000) AS INTEGER))
FROM reviews WHERE undone IS NULL GROUP BY learner_id, day;

INSERT INTO topic_sums
SELECT learner_id, 'kind', kind, count(*), sum(correct)
FROM reviews CROSS JOIN questions ON questions.id = question_id WHERE undone IS NULL GROUP BY learner_id, kind;

INSERT INTO topic_sums
SELECT learner_id, 'article', article_id, count(*), sum(correct)
FROM reviews CROSS JOIN questions ON questions.id = question_id WHERE undone IS NULL GROUP BY learner_id, article_id;

INSERT INTO topic_sums
SELECT learner_id, 'confidence', confidence, count(*), sum(correct)
FROM reviews WHERE undone IS NULL AND confidence IS NOT NULL GROUP BY learner_id, confidence;

INSERT INTO standings
SELECT learner_id, question_id, count(*), sum(NOT correct), max(CASE WHEN correct THEN day END),
    max(CASE WHEN NOT correct THEN day END), max(CASE WHEN NOT correct THEN turn END)
FROM reviews WHERE undone IS NULL GROUP BY learner_id, question_id;

CREATE INDEX standings_missed ON standings (learner_id, wrong_turn) WHERE wrong > 0 AND (right_day IS NULL OR right_day <= wrong_day);
CREATE INDEX standings_of_question ON standings (question_id);

CREATE TRIGGER reviews_added AFTER INSERT ON reviews WHEN NEW.undone IS NULL BEGIN
    INSERT INTO day_sums VALUES (
        NEW.learner_id, NEW.day, 1, NEW.correct, NEW.phase = 'new', NEW.phase = 'review',
        NEW.correct AND NEW.phase = 'review', CAST(round(NEW.seconds * 1000) AS INTEGER)
    ) ON CONFLICT DO UPDATE SET
        answered = answered + 1, correct = correct + excluded.correct, "first" = "first" + excluded."first",
        learnt = learnt + excluded.learnt, learnt_correct = learnt_correct + excluded.learnt_correct,
        milliseconds = milliseconds + excluded.milliseconds;
    INSERT INTO topic_sums
        SELECT NEW.learner_id, 'kind', kind, 1, NEW.correct FROM questions WHERE id = NEW.question_id
        ON CONFLICT DO UPDATE SET answered = answered + 1, correct = correct + excluded.correct;
    INSERT INTO topic_sums
        SELECT NEW.learner_id, 'article', article_id, 1, NEW.correct FROM questions WHERE id = NEW.question_id
        ON CONFLICT DO UPDATE SET answered = answered + 1, correct = correct + excluded.correct;
    INSERT INTO topic_sums
        SELECT NEW.learner_id, 'confidence', NEW.confidence, 1, NEW.correct WHERE NEW.confidence IS NOT NULL
        ON CONFLICT DO UPDATE SET answered = answered + 1, correct = correct + excluded.correct;
    INSERT INTO standings VALUES (
        NEW.learner_id, NEW.question_id, 1, NOT NEW.correct, CASE WHEN NEW.correct THEN NEW.day END,
        CASE WHEN NOT NEW.correct THEN NEW.day END, CASE WHEN NOT NEW.correct THEN NEW.turn END
    ) ON CONFLICT DO UPDATE SET
        answered = answered + 1, wrong = wrong + excluded.wrong,
        right_day = max(coalesce(right_day, excluded.right_day), coalesce(excluded.right_day, right_day)),
        wrong_day = max(coalesce(wrong_day, excluded.wrong_day), coalesce(excluded.wrong_day, wrong_day)),
        wrong_turn = max(coalesce(wrong_turn, excluded.wrong_turn), coalesce(excluded.wrong_turn, wrong_turn));
END;

CREATE TRIGGER reviews_undone AFTER UPDATE OF undone ON reviews WHEN NEW.undone IS NOT NULL AND OLD.undone IS NULL BEGIN
    UPDATE day_sums SET
        answered = answered - 1, correct = correct - OLD.correct, "first" = "first" - (OLD.phase = 'new'),
        learnt = learnt - (OLD.phase = 'review'), learnt_correct = learnt_correct - (OLD.correct AND OLD.phase = 'review'),
        milliseconds = milliseconds - CAST(round(OLD.seconds * 1000) AS INTEGER)
        WHERE learner_id = OLD.learner_id AND day = OLD.day;
    DELETE FROM day_sums WHERE learner_id = OLD.learner_id AND day = OLD.day AND answered = 0;
    UPDATE topic_sums SET answered = answered - 1, correct = correct - OLD.correct
        WHERE learner_id = OLD.learner_id AND topic = 'kind'
        AND name = (SELECT kind FROM questions WHERE id = OLD.question_id);
    UPDATE topic_sums SET answered = answered - 1, correct = correct - OLD.correct
        WHERE learner_id = OLD.learner_id AND topic = 'article'
        AND name = (SELECT article_id FROM questions WHERE id = OLD.question_id);
    UPDATE topic_sums SET answered = answered - 1, correct = correct - OLD.correct
        WHERE learner_id = OLD.learner_id AND topic = 'confidence' AND name = OLD.confidence;
    DELETE FROM standings WHERE learner_id = OLD.learner_id AND question_id = OLD.question_id;
    INSERT INTO standings
        SELECT learner_id, question_id, count(*), sum(NOT correct), max(CASE WHEN correct THEN day END),
            max(CASE WHEN NOT correct THEN day END), max(CASE WHEN NOT correct THEN turn END)
        FROM reviews WHERE learner_id = OLD.learner_id AND question_id = OLD.question_id AND undone IS NULL
        GROUP BY learner_id, question_id;
END;

-- What the sums answer now needs no index any more: each costs an answer a page.
DROP INDEX reviews_by_day;
DROP INDEX reviews_wrong;

-- Counting what is due reads the index alone; what is gone is counted apart, and is little.
DROP INDEX memories_due;
CREATE INDEX memories_due ON memories (learner_id, due, phase);
CREATE INDEX questions_retired ON questions (id) WHERE retired IS NOT NULL;
CREATE INDEX articles_deleted ON articles (id) WHERE deleted IS NOT NULL;

-- Candidates come out in their order, so the first ten are found without looking at the rest.
DROP INDEX articles_shelved;
CREATE UNIQUE INDEX articles_shelved ON articles (added DESC, id) WHERE deleted IS NULL;
CREATE INDEX questions_by_worth ON questions (article_id, worth DESC, position) WHERE retired IS NULL;
