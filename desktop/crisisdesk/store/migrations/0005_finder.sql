-- Words to find articles, questions and quotations by. No triggers: a schema that is not trusted may not write to such a table;
-- store/finder.py keeps it. Nothing is in it that is not elsewhere.
CREATE VIRTUAL TABLE finder USING fts5(
    sort, article, words, question UNINDEXED, place UNINDEXED, tokenize='unicode61 remove_diacritics 2', prefix='2 3 4 5 6'
);

-- Words with half a surrogate pair are kept as bytes, which no JSON function reads: these cannot be found, and do no harm.
INSERT INTO finder (sort, article, question, place, words)
    SELECT 'article', id, '', 0, CASE read_title WHEN '' THEN title ELSE read_title END || char(10) || text
    FROM articles WHERE typeof(text) = 'text' AND typeof(title) = 'text' AND typeof(read_title) = 'text';
INSERT INTO finder (sort, article, question, place, words)
    SELECT 'quotation', articles.id, '', json_extract(quotation.value, '$.spans[0][0]'),
        coalesce(json_extract(quotation.value, '$.speaker.name') || ': ', '') || (
            SELECT group_concat(substr(articles.text, json_extract(span.value, '$[0]') + 1,
                json_extract(span.value, '$[1]') - json_extract(span.value, '$[0]')), ' … ')
            FROM json_each(quotation.value, '$.spans') AS span
        )
    FROM articles, json_each(articles.reading, '$.quotations') AS quotation
    WHERE typeof(articles.reading) = 'text' AND typeof(articles.text) = 'text';
INSERT INTO finder (sort, article, question, place, words)
    SELECT 'question', article_id, id, coalesce(json_extract(body, '$.evidence[0][0]'), -1),
        json_extract(body, '$.stem') || char(10) || json_extract(body, '$.key')
    FROM questions WHERE retired IS NULL AND typeof(body) = 'text';
