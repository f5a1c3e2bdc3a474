-- How many changes this library has seen, and which journal beside it tells them again.
CREATE TABLE journal (
    id TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO journal VALUES (lower(hex(randomblob(8))), 0);
