-- Articles put together under a name; a deleted collection keeps what is in it until the trash is emptied.
CREATE TABLE collections (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    created DATETIME NOT NULL,
    deleted DATETIME,
    PRIMARY KEY (id)
);
CREATE TABLE collected (
    collection_id TEXT NOT NULL,
    article_id TEXT NOT NULL,
    PRIMARY KEY (collection_id, article_id),
    FOREIGN KEY (collection_id) REFERENCES collections (id),
    FOREIGN KEY (article_id) REFERENCES articles (id)
) WITHOUT ROWID;
CREATE INDEX collected_by_article ON collected (article_id);

-- When somebody wrote the question by hand; NULL for those that the builder made. It stays when its article is read anew.
ALTER TABLE questions ADD COLUMN written DATETIME;
