-- Who there are, who may see whom, what is kept, and what was done.
-- Rows of field, revision, trail_line and trail_chain are only ever added.

-- A deadlock is found after one second instead of twenty; whoever lost it is run again.
-- @derby
CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.locks.deadlockTimeout', '1');
-- @derby
CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.locks.waitTimeout', '10');

CREATE TABLE person (
    id UUID NOT NULL PRIMARY KEY,
    name VARCHAR(120) NOT NULL
);

CREATE TABLE account (
    id UUID NOT NULL PRIMARY KEY,
    sign_in_name VARCHAR(64) NOT NULL UNIQUE,
    name VARCHAR(120) NOT NULL,
    person UUID REFERENCES person,
    language_tag VARCHAR(35) NOT NULL,
    active BOOLEAN NOT NULL,
    password_hash VARCHAR(500)
);

CREATE TABLE account_role (
    account UUID NOT NULL REFERENCES account,
    role_name VARCHAR(20) NOT NULL,
    PRIMARY KEY (account, role_name)
);

CREATE TABLE team (
    id UUID NOT NULL PRIMARY KEY,
    name VARCHAR(120) NOT NULL
);

CREATE TABLE team_member (
    account UUID NOT NULL REFERENCES account,
    team UUID NOT NULL REFERENCES team,
    PRIMARY KEY (account, team)
);

-- Held by an account or by a team.
CREATE TABLE care_relation (
    id UUID NOT NULL PRIMARY KEY,
    person UUID NOT NULL REFERENCES person,
    account UUID REFERENCES account,
    team UUID REFERENCES team,
    begins TIMESTAMP NOT NULL,
    ends TIMESTAMP,
    CHECK ((account IS NULL AND team IS NOT NULL) OR (account IS NOT NULL AND team IS NULL))
);

-- A worksheet as it was when something was filled in on it; kept once, however often it was used.
CREATE TABLE definition (
    sha256 VARCHAR(64) NOT NULL PRIMARY KEY,
    content CLOB NOT NULL
);

-- A worksheet that was filled in, about a person or a team.
CREATE TABLE entry (
    id UUID NOT NULL PRIMARY KEY,
    person UUID REFERENCES person,
    team UUID REFERENCES team,
    worksheet VARCHAR(64) NOT NULL,
    worksheet_version VARCHAR(32) NOT NULL,
    definition VARCHAR(64) NOT NULL REFERENCES definition,
    begun TIMESTAMP NOT NULL,
    typist UUID NOT NULL,
    typist_name VARCHAR(120) NOT NULL,
    typist_client BOOLEAN NOT NULL,
    CHECK ((person IS NULL AND team IS NOT NULL) OR (person IS NOT NULL AND team IS NULL))
);

-- record_id names what is read as one: the person whose strengths profile it is in, or the worksheet it stands on.
CREATE TABLE field (
    id UUID NOT NULL PRIMARY KEY,
    record_id UUID NOT NULL,
    slot VARCHAR(40) NOT NULL,
    domain VARCHAR(40),
    part_of UUID,
    place VARCHAR(1000),
    first_revision BIGINT NOT NULL
);

-- One version of one field. said holds the speakers, one a line; in_place_of the versions it took the place of, with
-- spaces between. Rows are found by their number and not by their id, for what was kept together has numbers together:
-- a record is read from a few pages, also among very many people.
CREATE TABLE revision (
    number BIGINT NOT NULL PRIMARY KEY,
    id UUID NOT NULL,
    field UUID NOT NULL REFERENCES field,
    command UUID NOT NULL,
    content VARCHAR(20000),
    said VARCHAR(20000) NOT NULL,
    source VARCHAR(20) NOT NULL,
    typist UUID NOT NULL,
    typist_name VARCHAR(120) NOT NULL,
    typist_client BOOLEAN NOT NULL,
    conversation UUID NOT NULL,
    kept_at TIMESTAMP NOT NULL,
    in_place_of VARCHAR(20000) NOT NULL,
    UNIQUE (command, field)
);

-- The current versions of a field: one, or more where people changed it without knowing of each other. A branch is named
-- by the version that began it; so a change stays in its place, and whoever reads meanwhile meets the old or the new one.
CREATE TABLE head (
    field UUID NOT NULL,
    branch BIGINT NOT NULL,
    record_id UUID NOT NULL,
    revision BIGINT NOT NULL,
    revision_id UUID NOT NULL,
    PRIMARY KEY (field, branch)
);

CREATE TABLE trail_line (
    number BIGINT NOT NULL PRIMARY KEY,
    id UUID NOT NULL,
    happened_at TIMESTAMP NOT NULL,
    action_name VARCHAR(40) NOT NULL,
    operation_name VARCHAR(80) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    account UUID,
    role_name VARCHAR(20),
    purpose VARCHAR(40),
    person UUID,
    object_type VARCHAR(80) NOT NULL,
    object_id VARCHAR(200),
    access_point VARCHAR(200) NOT NULL,
    seal BYTES(64) NOT NULL
);

-- Lines that are in no chain yet.
CREATE TABLE trail_waiting (
    line BIGINT NOT NULL PRIMARY KEY
);

CREATE TABLE trail_chain (
    number BIGINT NOT NULL PRIMARY KEY,
    line BIGINT NOT NULL UNIQUE,
    link BYTES(64) NOT NULL
);

CREATE INDEX head_record ON head (record_id);
CREATE INDEX field_record ON field (record_id);
CREATE INDEX trail_line_person ON trail_line (person, happened_at);

-- Derby makes these itself for its foreign keys.
-- @postgres
CREATE INDEX account_person ON account (person);
-- @postgres
CREATE INDEX team_member_team ON team_member (team);
-- @postgres
CREATE INDEX care_relation_person ON care_relation (person);
-- @postgres
CREATE INDEX care_relation_account ON care_relation (account);
-- @postgres
CREATE INDEX care_relation_team ON care_relation (team);
-- @postgres
CREATE INDEX entry_person ON entry (person);
-- @postgres
CREATE INDEX entry_team ON entry (team);
-- @postgres
CREATE INDEX entry_definition ON entry (definition);
-- @postgres
CREATE INDEX revision_field ON revision (field);
