-- Forms that grow, questions held back, deeds to undo, more sums.

ALTER TABLE learners ADD COLUMN reviews_per_day INTEGER DEFAULT 200 NOT NULL;
ALTER TABLE learners ADD COLUMN steps TEXT DEFAULT '[10]' NOT NULL;
ALTER TABLE learners ADD COLUMN exam DATE;
ALTER TABLE learners ADD COLUMN parameters TEXT DEFAULT '[]' NOT NULL;
ALTER TABLE learners ADD COLUMN harder BOOLEAN DEFAULT 1 NOT NULL;

ALTER TABLE memories ADD COLUMN level INTEGER DEFAULT 0 NOT NULL;
UPDATE memories SET level = (stability >= 4) + (stability >= 21) WHERE phase = 'review' AND stability >= 4;

-- What is the key, of which sort, and which questions ask the same (across articles): `family` begins as the fact's own id.
ALTER TABLE questions ADD COLUMN answer TEXT DEFAULT '' NOT NULL;
ALTER TABLE questions ADD COLUMN sort TEXT DEFAULT '' NOT NULL;
ALTER TABLE questions ADD COLUMN family TEXT DEFAULT '' NOT NULL;
ALTER TABLE questions ADD COLUMN deleted DATETIME;
UPDATE questions SET answer = json_extract(body, '$.key'), sort = json_extract(body, '$.answer_type'), family = fact_id;
CREATE INDEX questions_of_family ON questions (family);
CREATE INDEX questions_by_answer ON questions (answer COLLATE NOCASE);

-- Not brought up until a day (`until`), or at all (NULL). `review_id` is the answer to a sibling that did it.
CREATE TABLE holds (
    learner_id TEXT NOT NULL,
    question_id TEXT NOT NULL,
    until DATE,
    review_id TEXT,
    PRIMARY KEY (learner_id, question_id),
    FOREIGN KEY (learner_id) REFERENCES learners (id),
    FOREIGN KEY (question_id) REFERENCES questions (id)
) WITHOUT ROWID;
CREATE INDEX holds_of_question ON holds (question_id);
CREATE INDEX holds_of_review ON holds (review_id) WHERE review_id IS NOT NULL;

-- What was done besides answering, in order; `after_turn` is the last answer before it.
CREATE TABLE deeds (
    turn INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    at DATETIME NOT NULL,
    after_turn INTEGER NOT NULL,
    undone DATETIME,
    body TEXT NOT NULL,
    FOREIGN KEY (learner_id) REFERENCES learners (id)
);
CREATE UNIQUE INDEX deeds_by_id ON deeds (id);
CREATE INDEX deeds_last ON deeds (learner_id, turn) WHERE undone IS NULL;

CREATE TABLE confusions (
    learner_id TEXT NOT NULL,
    answer TEXT NOT NULL,
    given TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (learner_id, answer, given),
    FOREIGN KEY (learner_id) REFERENCES learners (id)
) WITHOUT ROWID;

-- Before the answer, in days. SQLite does not let triggers look into JSON.
ALTER TABLE reviews ADD COLUMN stability FLOAT;
UPDATE reviews SET stability = json_extract("before", '$.stability');

ALTER TABLE day_sums ADD COLUMN mature INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE day_sums ADD COLUMN mature_correct INTEGER DEFAULT 0 NOT NULL;

DROP TRIGGER reviews_added;
DROP TRIGGER reviews_undone;

UPDATE day_sums SET mature = held.mature, mature_correct = held.mature_correct FROM (
    SELECT learner_id, day, count(*) AS mature, sum(correct) AS mature_correct FROM reviews
    WHERE undone IS NULL AND phase = 'review' AND coalesce(stability, 0) >= 21 GROUP BY learner_id, day
) AS held WHERE held.learner_id = day_sums.learner_id AND held.day = day_sums.day;

INSERT INTO topic_sums
SELECT learner_id, sort, answer, count(*), sum(correct)
FROM reviews CROSS JOIN questions ON questions.id = question_id
WHERE undone IS NULL AND sort IN ('person', 'place') GROUP BY learner_id, sort, answer;

INSERT INTO confusions
SELECT learner_id, answer, given, count(*) FROM reviews CROSS JOIN questions ON questions.id = question_id
WHERE undone IS NULL AND NOT correct AND NOT typed AND given <> '' AND sort IN ('person', 'place', 'organisation')
GROUP BY learner_id, answer, given;

CREATE TRIGGER reviews_added AFTER INSERT ON reviews WHEN NEW.undone IS NULL BEGIN
    INSERT INTO day_sums VALUES (
        NEW.learner_id, NEW.day, 1, NEW.correct, NEW.phase = 'new', NEW.phase = 'review',
        NEW.correct AND NEW.phase = 'review', CAST(round(NEW.seconds * 1000) AS INTEGER),
        NEW.phase = 'review' AND coalesce(NEW.stability, 0) >= 21,
        NEW.correct AND NEW.phase = 'review' AND coalesce(NEW.stability, 0) >= 21
    ) ON CONFLICT DO UPDATE SET
        answered = answered + 1, correct = correct + excluded.correct, "first" = "first" + excluded."first",
        learnt = learnt + excluded.learnt, learnt_correct = learnt_correct + excluded.learnt_correct,
        milliseconds = milliseconds + excluded.milliseconds,
        mature = mature + excluded.mature, mature_correct = mature_correct + excluded.mature_correct;
    INSERT INTO topic_sums
        SELECT NEW.learner_id, 'kind', kind, 1, NEW.correct FROM questions WHERE id = NEW.question_id
        UNION ALL SELECT NEW.learner_id, 'article', article_id, 1, NEW.correct FROM questions WHERE id = NEW.question_id
        UNION ALL SELECT NEW.learner_id, sort, answer, 1, NEW.correct FROM questions
            WHERE id = NEW.question_id AND sort IN ('person', 'place')
        UNION ALL SELECT NEW.learner_id, 'confidence', NEW.confidence, 1, NEW.correct WHERE NEW.confidence IS NOT NULL
        ON CONFLICT DO UPDATE SET answered = answered + 1, correct = correct + excluded.correct;
    INSERT INTO confusions
        SELECT NEW.learner_id, answer, NEW.given, 1 FROM questions WHERE id = NEW.question_id
        AND NOT NEW.correct AND NOT NEW.typed AND NEW.given <> '' AND sort IN ('person', 'place', 'organisation')
        ON CONFLICT DO UPDATE SET times = times + 1;
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
        GROUP BY learner_id, question_id;
END;
