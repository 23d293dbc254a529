"""Tools of the handbook: read the questions, run the snippets, prepare the models, write what the site needs."""
