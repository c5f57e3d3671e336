"""Arabic: how its words carry proclitics, how its dates and names are written."""
