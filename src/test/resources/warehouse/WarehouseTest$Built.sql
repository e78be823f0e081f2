-- Which build is this?
select fingerprint from snapshot order by all
