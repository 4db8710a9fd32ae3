// By name, by code point.
ORDER BY coalesce(organization.nameJa, organization.nameEn, ''), organization.id
