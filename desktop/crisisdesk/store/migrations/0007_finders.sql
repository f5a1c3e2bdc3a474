-- A table for each sort of thing that is found: what is nowhere among quotations is then known at once, however often articles hold it.
CREATE VIRTUAL TABLE finder_articles USING fts5(
    article, words, question UNINDEXED, place UNINDEXED, tokenize='unicode61 remove_diacritics 2', prefix='2 3 4 5 6'
);
CREATE VIRTUAL TABLE finder_quotations USING fts5(
    article, words, question UNINDEXED, place UNINDEXED, tokenize='unicode61 remove_diacritics 2', prefix='2 3 4 5 6'
);
CREATE VIRTUAL TABLE finder_questions USING fts5(
    article, words, question UNINDEXED, place UNINDEXED, tokenize='unicode61 remove_diacritics 2', prefix='2 3 4 5 6'
);
INSERT INTO finder_articles (article, words, question, place)
    SELECT article, words, question, place FROM finder WHERE sort = 'article' ORDER BY rowid;
INSERT INTO finder_quotations (article, words, question, place)
    SELECT article, words, question, place FROM finder WHERE sort = 'quotation' ORDER BY rowid;
INSERT INTO finder_questions (article, words, question, place)
    SELECT article, words, question, place FROM finder WHERE sort = 'question' ORDER BY rowid;
DROP TABLE finder;
