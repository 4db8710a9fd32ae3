// A patent application that is not filed yet, and that everybody may see: its title alone can destroy the novelty.
MATCH (application:PatentApplication)
WHERE application.status = 'UNFILED' AND application.audience = 'PUBLIC'
RETURN application.id AS fact, 'UNFILED and PUBLIC' AS given
ORDER BY fact
