-- What is the sum of the rates?
select sum(rate)::varchar as total from tenths order by all
