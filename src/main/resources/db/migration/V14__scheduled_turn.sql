-- Work that is due by the calendar and done by one node: whoever writes the turn down first.
CREATE TABLE IF NOT EXISTS scheduled_turn (
    work VARCHAR(60) NOT NULL,
    turn DATE        NOT NULL,
    PRIMARY KEY (work, turn)
);
