"""Parts that screens are put together from. They know the look, and nothing of quizzes."""
