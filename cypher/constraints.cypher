// Every id is unique, within its label and over all records. Lists start from these indexes, so each label has its own.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT role_id IF NOT EXISTS FOR (n:Role) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT hub_id IF NOT EXISTS FOR (n:Hub) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT modality_id IF NOT EXISTS FOR (n:Modality) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT disease_id IF NOT EXISTS FOR (n:Disease) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT phase_id IF NOT EXISTS FOR (n:Phase) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT territory_id IF NOT EXISTS FOR (n:Territory) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seed_id IF NOT EXISTS FOR (n:Seed) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seed_indication_id IF NOT EXISTS FOR (n:SeedIndication) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT pipeline_asset_id IF NOT EXISTS FOR (n:PipelineAsset) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT trial_id IF NOT EXISTS FOR (n:Trial) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT programme_id IF NOT EXISTS FOR (n:Programme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT programme_outcome_id IF NOT EXISTS FOR (n:ProgrammeOutcome) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT caveat_id IF NOT EXISTS FOR (n:Caveat) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT award_id IF NOT EXISTS FOR (n:Award) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT deal_id IF NOT EXISTS FOR (n:Deal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT grant_id IF NOT EXISTS FOR (n:Grant) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT licence_id IF NOT EXISTS FOR (n:Licence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT need_id IF NOT EXISTS FOR (n:Need) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT commitment_id IF NOT EXISTS FOR (n:Commitment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT consultation_id IF NOT EXISTS FOR (n:Consultation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT approach_id IF NOT EXISTS FOR (n:Approach) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT handover_event_id IF NOT EXISTS FOR (n:HandoverEvent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT obligation_id IF NOT EXISTS FOR (n:Obligation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT scheme_id IF NOT EXISTS FOR (n:Scheme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT obstacle_id IF NOT EXISTS FOR (n:Obstacle) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT readiness_dimension_id IF NOT EXISTS FOR (n:ReadinessDimension) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stage_gate_id IF NOT EXISTS FOR (n:StageGate) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT readiness_assessment_id IF NOT EXISTS FOR (n:ReadinessAssessment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT network_analysis_id IF NOT EXISTS FOR (n:NetworkAnalysis) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT regulatory_event_id IF NOT EXISTS FOR (n:RegulatoryEvent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT product_id IF NOT EXISTS FOR (n:Product) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT patent_family_id IF NOT EXISTS FOR (n:PatentFamily) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT patent_application_id IF NOT EXISTS FOR (n:PatentApplication) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT role_slot_id IF NOT EXISTS FOR (n:RoleSlot) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT run_id IF NOT EXISTS FOR (n:Run) REQUIRE n.id IS UNIQUE;

// Labels kept from the roles.
CREATE CONSTRAINT company_id IF NOT EXISTS FOR (n:Company) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT venture_id IF NOT EXISTS FOR (n:Venture) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT institution_id IF NOT EXISTS FOR (n:Institution) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT hospital_id IF NOT EXISTS FOR (n:Hospital) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT technology_licensing_office_id IF NOT EXISTS FOR (n:TechnologyLicensingOffice) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT funder_id IF NOT EXISTS FOR (n:Funder) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT regulator_id IF NOT EXISTS FOR (n:Regulator) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT investor_id IF NOT EXISTS FOR (n:Investor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT consultancy_id IF NOT EXISTS FOR (n:Consultancy) REQUIRE n.id IS UNIQUE;

// Lists of seeds of one kind by id and the newest first; of organisations by name or of one place; of deals of one kind.
CREATE INDEX seed_kind_id IF NOT EXISTS FOR (n:Seed) ON (n.kind, n.id);
CREATE INDEX seed_kind_known IF NOT EXISTS FOR (n:Seed) ON (n.kind, n.known, n.id);
CREATE INDEX organization_sort_name IF NOT EXISTS FOR (n:Organization) ON (n.sortName, n.id);
CREATE INDEX organization_country IF NOT EXISTS FOR (n:Organization) ON (n.country, n.id);
CREATE INDEX organization_prefecture IF NOT EXISTS FOR (n:Organization) ON (n.prefecture, n.id);
CREATE INDEX deal_kind IF NOT EXISTS FOR (n:Deal) ON (n.kind, n.id);
CREATE INDEX licence_kind IF NOT EXISTS FOR (n:Licence) ON (n.kind);
// No list walks it: that it stands says that links, grants and licences have the two days, as ensureConstraints expects.
CREATE INDEX grant_days IF NOT EXISTS FOR (n:Grant) ON (n.begins, n.ends);

// Lists of one record that many links reach: each walks its links in the order of an index, so a page costs the same
// however many there are. The first column is the record whose list it is; the days and the audience stand behind the order,
// so that no link is read only to learn whether it counts.
CREATE INDEX aimed_at_end_days IF NOT EXISTS FOR ()-[l:AIMED_AT]-() ON (l.endId, l.startKind, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX based_on_end_days IF NOT EXISTS FOR ()-[l:BASED_ON]-() ON (l.endId, l.startKind, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX faces_end_days IF NOT EXISTS FOR ()-[l:FACES]-() ON (l.endId, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX focuses_on_end_days IF NOT EXISTS FOR ()-[l:FOCUSES_ON]-() ON (l.endId, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX for_end_days IF NOT EXISTS FOR ()-[l:FOR]-() ON (l.endId, l.startKind, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX has_modality_end_days IF NOT EXISTS FOR ()-[l:HAS_MODALITY]-() ON (l.endId, l.startKind, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX has_participant_end_days IF NOT EXISTS FOR ()-[l:HAS_PARTICIPANT]-() ON (l.endId, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX has_party_end_days IF NOT EXISTS FOR ()-[l:HAS_PARTY]-() ON (l.endId, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX has_role_end_days IF NOT EXISTS FOR ()-[l:HAS_ROLE]-() ON (l.endId, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX in_field_end_days IF NOT EXISTS FOR ()-[l:IN_FIELD]-() ON (l.endId, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX in_territory_end_days IF NOT EXISTS FOR ()-[l:IN_TERRITORY]-() ON (l.endId, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX led_by_end_days IF NOT EXISTS FOR ()-[l:LED_BY]-() ON (l.endId, l.startKind, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX of_type_end_days IF NOT EXISTS FOR ()-[l:OF_TYPE]-() ON (l.endId, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX originated_at_end_days IF NOT EXISTS FOR ()-[l:ORIGINATED_AT]-() ON (l.endId, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX owned_by_end_days IF NOT EXISTS FOR ()-[l:OWNED_BY]-() ON (l.endId, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX reaches_end_days IF NOT EXISTS FOR ()-[l:REACHES]-() ON (l.endId, l.begins, l.ends, l.audience, l.closeness);
CREATE INDEX sponsored_by_end_days IF NOT EXISTS FOR ()-[l:SPONSORED_BY]-() ON (l.endId, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX under_end_days IF NOT EXISTS FOR ()-[l:UNDER]-() ON (l.endId, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX under_scheme_end_days IF NOT EXISTS FOR ()-[l:UNDER_SCHEME]-() ON (l.endId, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX wants_end_days IF NOT EXISTS FOR ()-[l:WANTS]-() ON (l.endId, l.startId, l.begins, l.ends, l.audience);
CREATE INDEX develops_start_days IF NOT EXISTS FOR ()-[l:DEVELOPS]-() ON (l.startId, l.from, l.endId, l.begins, l.ends, l.audience);
CREATE INDEX supports_start_days IF NOT EXISTS FOR ()-[l:SUPPORTS]-() ON (l.startId, l.endId, l.begins, l.ends, l.audience);

// Words: cjk cuts Japanese into pairs of characters, standard-folding reads Latin letters without their accents. The word
// in searchType lets a search ask for types, and only what is of them comes out of the index.
CREATE FULLTEXT INDEX words_cjk IF NOT EXISTS FOR (n:Entity)
ON EACH [n.nameJa, n.nameEn, n.titleJa, n.titleEn, n.summaryJa, n.summaryEn, n.textJa, n.textEn, n.text, n.synonyms, n.conditions, n.keywords, n.code, n.searchType]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false } };
// The properties stand in another order here: Neo4j takes a second index on the same list for the first and makes none.
CREATE FULLTEXT INDEX words_folding IF NOT EXISTS FOR (n:Entity)
ON EACH [n.nameEn, n.nameJa, n.titleEn, n.titleJa, n.summaryEn, n.summaryJa, n.textEn, n.textJa, n.text, n.synonyms, n.conditions, n.keywords, n.code, n.searchType]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false } };

// Names: the normal forms as they are, for looking names up whole, and their words, for searches.
CREATE FULLTEXT INDEX names_keys IF NOT EXISTS FOR (n:Entity)
ON EACH [n.keyExact, n.keyLoose, n.keySound, n.keyTerm, n.keyReading, n.keyWords]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false } };
CREATE FULLTEXT INDEX names_words IF NOT EXISTS FOR (n:Entity)
ON EACH [n.normal, n.searchType]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false } };

// What an older Hashi made and nothing asks any more.
DROP INDEX search_cjk IF EXISTS;
DROP INDEX search_folding IF EXISTS;
DROP INDEX based_on_end IF EXISTS;
DROP INDEX faces_end IF EXISTS;
DROP INDEX focuses_on_end IF EXISTS;
DROP INDEX for_end IF EXISTS;
DROP INDEX has_modality_end IF EXISTS;
DROP INDEX has_participant_end IF EXISTS;
DROP INDEX has_party_end IF EXISTS;
DROP INDEX has_role_end IF EXISTS;
DROP INDEX in_field_end IF EXISTS;
DROP INDEX in_territory_end IF EXISTS;
DROP INDEX led_by_end IF EXISTS;
DROP INDEX of_type_end IF EXISTS;
DROP INDEX originated_at_end IF EXISTS;
DROP INDEX owned_by_end IF EXISTS;
DROP INDEX sponsored_by_end IF EXISTS;
DROP INDEX under_end IF EXISTS;
DROP INDEX under_scheme_end IF EXISTS;
DROP INDEX wants_end IF EXISTS;
DROP INDEX develops_start IF EXISTS;
DROP INDEX supports_start IF EXISTS;
