"""Small parts that screens are put together from; none of them knows a record."""
