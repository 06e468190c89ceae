-- Other systems that send people to a worksheet in a page of theirs.

-- Under which name another system knows an account or a person.
CREATE TABLE name_elsewhere (
    host VARCHAR(40) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    name VARCHAR(200) NOT NULL,
    account UUID REFERENCES account,
    person UUID REFERENCES person,
    PRIMARY KEY (host, kind, name),
    CHECK ((account IS NULL AND person IS NOT NULL) OR (account IS NOT NULL AND person IS NULL))
);

-- Each launch is good once. It is remembered for some time after it would have been over.
CREATE TABLE launch (
    host VARCHAR(40) NOT NULL,
    id VARCHAR(200) NOT NULL,
    good_until TIMESTAMP NOT NULL,
    PRIMARY KEY (host, id)
);

CREATE INDEX launch_good_until ON launch (good_until);

-- Derby makes these itself for its foreign keys.
-- @postgres
CREATE INDEX name_elsewhere_account ON name_elsewhere (account);
-- @postgres
CREATE INDEX name_elsewhere_person ON name_elsewhere (person);
