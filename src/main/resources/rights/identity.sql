select jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email, 'phone', c.phone, 'dateOfBirth', c.date_of_birth,
  'zone', c.zone, 'language', c.language, 'consentedAt', c.consented_at, 'consentVersion', c.consent_version,
  'dischargedOn', c.discharged_on, 'recordedAt', c.created_at)
from client c where c.practice_id = current_practice() and c.id = :client
