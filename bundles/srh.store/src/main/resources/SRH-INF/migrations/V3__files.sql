-- What people added to a filled-in worksheet, once for each worksheet. How it is called and of what type it is stands in the answer.
CREATE TABLE entry_file (
    entry UUID NOT NULL REFERENCES entry,
    sha256 VARCHAR(64) NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (entry, sha256)
);
