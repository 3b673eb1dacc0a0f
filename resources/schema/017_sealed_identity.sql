-- SPDX-FileCopyrightText: 2026 The Behovskompass authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Protected identities whose fields only named users can read (docs/decisions/0013). As 001_foundation says of ids and instants.

CREATE TABLE sealed_identity (
  child_id INTEGER PRIMARY KEY REFERENCES child (id),
  sealed_at TEXT NOT NULL,
  sealed_by TEXT NOT NULL,
  renew INTEGER NOT NULL CHECK (renew IN (0, 1)), -- somebody may read it no longer: the next who can open it renews the key
  rewriting INTEGER NOT NULL CHECK (rewriting IN (0, 1)) -- while names are taken out of texts or put back, and at no other time
) STRICT;

-- XChaCha20-Poly1305 under the child's own key, which stands nowhere: 'child', and by class of documents the texts that named somebody.
CREATE TABLE sealed_part (
  child_id INTEGER NOT NULL REFERENCES sealed_identity (child_id),
  part TEXT NOT NULL,
  nonce BLOB NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (child_id, part)
) STRICT, WITHOUT ROWID;

-- That key, sealed to the public key of each who may read; login '' is the unit's paper key.
CREATE TABLE sealed_to (
  child_id INTEGER NOT NULL REFERENCES sealed_identity (child_id),
  login TEXT NOT NULL,
  public_half BLOB NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (child_id, login)
) STRICT, WITHOUT ROWID;

-- A frozen plan and its signatures change in nothing but whom they name, and only while the child is being sealed or its seal taken away.
DROP TRIGGER plan_version_stays;
CREATE TRIGGER plan_version_stays BEFORE UPDATE ON plan_version
  WHEN NOT EXISTS (SELECT 1 FROM sealed_identity s WHERE s.child_id = OLD.child_id AND s.rewriting = 1)
  BEGIN SELECT raise(ABORT, 'a frozen plan does not change'); END;
DROP TRIGGER plan_signature_stays;
CREATE TRIGGER plan_signature_stays BEFORE UPDATE ON plan_signature
  WHEN NOT EXISTS (SELECT 1 FROM plan_version v JOIN sealed_identity s ON s.child_id = v.child_id
                   WHERE v.id = OLD.version_id AND s.rewriting = 1)
  BEGIN SELECT raise(ABORT, 'a signature does not change'); END;
