"""English: its possessives, how its dates and names are written."""
