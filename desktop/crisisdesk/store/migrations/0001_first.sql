-- The first tables. Times are UTC; `day` is the learner's own. Steps are never edited once released: add the next one.

CREATE TABLE learners (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    created DATETIME NOT NULL,
    retention FLOAT NOT NULL,
    new_per_day INTEGER NOT NULL,
    rollover_hour INTEGER NOT NULL,
    zone TEXT NOT NULL,
    deleted DATETIME,
    PRIMARY KEY (id)
);

CREATE TABLE settings (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY ("key")
);

CREATE TABLE articles (
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    published DATE,
    outlet TEXT NOT NULL,
    publisher TEXT NOT NULL,
    country TEXT NOT NULL,
    address TEXT NOT NULL,
    origin TEXT NOT NULL,
    read_title TEXT NOT NULL,
    read_outlet TEXT NOT NULL,
    read_published DATE,
    added DATETIME NOT NULL,
    deleted DATETIME,
    words INTEGER NOT NULL,
    text TEXT NOT NULL,
    reading TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX articles_shelved ON articles (added) WHERE deleted IS NULL;

CREATE TABLE facts (
    article_id TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (article_id, id),
    FOREIGN KEY (article_id) REFERENCES articles (id)
);

CREATE TABLE questions (
    id TEXT NOT NULL,
    article_id TEXT NOT NULL,
    fact_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    worth FLOAT NOT NULL,
    position INTEGER NOT NULL,
    retired DATETIME,
    body TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (article_id, fact_id) REFERENCES facts (article_id, id),
    FOREIGN KEY (article_id) REFERENCES articles (id)
);
CREATE INDEX questions_of_article ON questions (article_id, position) WHERE retired IS NULL;
CREATE INDEX questions_of_fact ON questions (article_id, fact_id);

CREATE TABLE flags (
    learner_id TEXT NOT NULL,
    question_id TEXT NOT NULL,
    at DATETIME NOT NULL,
    PRIMARY KEY (learner_id, question_id),
    FOREIGN KEY (learner_id) REFERENCES learners (id),
    FOREIGN KEY (question_id) REFERENCES questions (id)
);
CREATE INDEX flags_of_question ON flags (question_id);

CREATE TABLE quizzes (
    id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    started DATETIME NOT NULL,
    saved DATETIME NOT NULL,
    turn INTEGER NOT NULL,
    is_open BOOLEAN NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (learner_id) REFERENCES learners (id)
);
CREATE INDEX quizzes_of_learner ON quizzes (learner_id, turn);
CREATE INDEX quizzes_open ON quizzes (learner_id, turn) WHERE is_open = 1;

CREATE TABLE memories (
    learner_id TEXT NOT NULL,
    question_id TEXT NOT NULL,
    phase TEXT NOT NULL,
    step INTEGER,
    stability FLOAT,
    difficulty FLOAT,
    due DATETIME,
    last_review DATETIME,
    reviews INTEGER NOT NULL,
    lapses INTEGER NOT NULL,
    PRIMARY KEY (learner_id, question_id),
    FOREIGN KEY (learner_id) REFERENCES learners (id),
    FOREIGN KEY (question_id) REFERENCES questions (id)
);
CREATE INDEX memories_due ON memories (learner_id, due);
CREATE INDEX memories_of_question ON memories (question_id);

CREATE TABLE reviews (
    turn INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    learner_id TEXT NOT NULL,
    question_id TEXT NOT NULL,
    quiz_id TEXT,
    at DATETIME NOT NULL,
    day DATE NOT NULL,
    phase TEXT NOT NULL,
    rating INTEGER NOT NULL,
    correct BOOLEAN NOT NULL,
    given TEXT NOT NULL,
    typed BOOLEAN NOT NULL,
    seconds FLOAT NOT NULL,
    confidence TEXT,
    undone DATETIME,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    FOREIGN KEY (learner_id) REFERENCES learners (id),
    FOREIGN KEY (question_id) REFERENCES questions (id),
    FOREIGN KEY (quiz_id) REFERENCES quizzes (id)
);
CREATE INDEX reviews_by_day ON reviews (learner_id, day) WHERE undone IS NULL;
CREATE UNIQUE INDEX reviews_by_id ON reviews (id);
CREATE INDEX reviews_last ON reviews (learner_id, turn) WHERE undone IS NULL;
CREATE INDEX reviews_of_question ON reviews (learner_id, question_id, correct, day) WHERE undone IS NULL;
CREATE INDEX reviews_wrong ON reviews (learner_id, question_id, day) WHERE undone IS NULL AND correct = 0;
