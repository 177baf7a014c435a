"""English templates of what models/ says in codes; app/languages.py turns them into sentences."""
