<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>aktivitet</translation>
    </message>
    <message>
        <source>Search activities (Ctrl+F)</source>
        <translation>Sök bland aktiviteter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Lägg till aktivitet</translation>
    </message>
    <message>
        <source>An activity says what changes in the ordinary work. Work that goes on already counts too.</source>
        <translation>En aktivitet säger vad som ändras i det ordinarie arbetet. Arbete som redan pågår räknas också.</translation>
    </message>
    <message>
        <source>Activity without a title</source>
        <translation>Aktivitet utan rubrik</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Completed without outcome</source>
        <translation>Avslutad utan utfall</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Changes in the ordinary work: {text}.</source>
        <translation>Ändras i det ordinarie arbetet: {text}.</translation>
    </message>
    <message>
        <source>Expected output: {text}.</source>
        <translation>Förväntad prestation: {text}.</translation>
    </message>
    <message>
        <source>Outcome: {text}.</source>
        <translation>Utfall: {text}.</translation>
    </message>
    <message>
        <source>Responsible: {text}.</source>
        <translation>Ansvarig: {text}.</translation>
    </message>
    <message>
        <source>Time: {text}.</source>
        <translation>Tid: {text}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>What changes in the ordinary work</source>
        <translation>Vad som ändras i det ordinarie arbetet</translation>
    </message>
    <message>
        <source>Goals that it is to help reach</source>
        <translation>Mål som aktiviteten ska bidra till</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Typ av aktivitet</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>A function, not a person</source>
        <translation>En funktion, inte en person</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>Förväntad prestation</translation>
    </message>
    <message>
        <source>What is to come out of it</source>
        <translation>Vad aktiviteten ska ge</translation>
    </message>
    <message>
        <source>outcome, resources, partners, plan, status</source>
        <translation>utfall, resurser, samverkansparter, verksamhetsplan, status</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>What came out of it</source>
        <translation>Vad aktiviteten ledde till</translation>
    </message>
    <message>
        <source>The work went on already and is made visible</source>
        <translation>Arbetet pågick redan och synliggörs</translation>
    </message>
    <message>
        <source>Cost, kronor</source>
        <translation>Kostnad, kronor</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbetstimmar</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samverkansparter</translation>
    </message>
    <message>
        <source>Place in the operational plan</source>
        <translation>Plats i verksamhetsplanen</translation>
    </message>
    <message>
        <source>Id or heading in the ordinary plan</source>
        <translation>Id eller rubrik i den ordinarie verksamhetsplanen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>ActivityKind</name>
    <message>
        <source>Working method or routine</source>
        <translation>Arbetssätt eller rutin</translation>
    </message>
    <message>
        <source>Reallocation or investment</source>
        <translation>Omfördelning eller investering</translation>
    </message>
    <message>
        <source>Governance or decision</source>
        <translation>Styrning eller beslut</translation>
    </message>
    <message>
        <source>Knowledge or training</source>
        <translation>Kunskap eller utbildning</translation>
    </message>
    <message>
        <source>Information or communication</source>
        <translation>Information eller kommunikation</translation>
    </message>
    <message>
        <source>Analysis or statistics</source>
        <translation>Analys eller statistik</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>Digital service</source>
        <translation>Digital tjänst</translation>
    </message>
</context>
<context>
    <name>ActivityRules</name>
    <message>
        <source>Ended {date}. Say what came out of it.</source>
        <translation>Avslutades {date}. Skriv vad aktiviteten ledde till.</translation>
    </message>
    <message>
        <source>Say which goal the activity is to help reach.</source>
        <translation>Ange vilket mål aktiviteten ska bidra till.</translation>
    </message>
    <message>
        <source>The chain is broken here: the activity leads to no goal.</source>
        <translation>Kedjan är bruten här: aktiviteten leder inte till något mål.</translation>
    </message>
    <message>
        <source>Choose the function that is responsible.</source>
        <translation>Välj ansvarig funktion.</translation>
    </message>
    <message>
        <source>What nobody answers for is seldom done.</source>
        <translation>Det som ingen ansvarar för blir sällan gjort.</translation>
    </message>
    <message>
        <source>Say what is to come out of the activity.</source>
        <translation>Ange vilken prestation aktiviteten ska ge.</translation>
    </message>
    <message>
        <source>The output is the first thing that the result reports.</source>
        <translation>Prestationen är det första som resultatet redovisar.</translation>
    </message>
    <message>
        <source>What has been done is followed up before the year is reported.</source>
        <translation>Det som är gjort ska följas upp innan året redovisas.</translation>
    </message>
</context>
<context>
    <name>Affected</name>
    <message>
        <source>Few</source>
        <translation>Få</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Många</translation>
    </message>
</context>
<context>
    <name>Agency</name>
    <message>
        <source>The threshold for small counts must be at least 3.</source>
        <translation>Tröskeln för små tal måste vara minst 3.</translation>
    </message>
    <message>
        <source>Parts of the agency&apos;s section</source>
        <translation>Delar av avsnittet om myndigheten</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>Myndigheten</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Visa ändringar</translation>
    </message>
    <message>
        <source>The agency has no name yet</source>
        <translation>Myndigheten har inget namn än</translation>
    </message>
    <message>
        <source>Change the agency</source>
        <translation>Ändra myndigheten</translation>
    </message>
    <message>
        <source>Your organisation requires at least {number}.</source>
        <translation>Din organisation kräver minst {number}.</translation>
    </message>
    <message>
        <source>Smallest number of persons that may be shown. At least {number}: decided by your organisation.</source>
        <translation>Minsta antal personer som får visas. Minst {number}: styrs av din organisation.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>Stands in the names of files</source>
        <translation>Står i filernas namn</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Kind of agency</source>
        <translation>Myndighetstyp</translation>
    </message>
    <message>
        <source>Reports and protection</source>
        <translation>Rapporter och skydd</translation>
    </message>
    <message>
        <source>Threshold for small counts</source>
        <translation>Tröskel för små tal</translation>
    </message>
    <message>
        <source>Smallest number of persons that may be shown. At least 3.</source>
        <translation>Minsta antal personer som får visas. Minst 3.</translation>
    </message>
    <message>
        <source>Ask for an analysis from</source>
        <translation>Begär analys från</translation>
    </message>
    <message>
        <source>Sex difference in percentage points</source>
        <translation>Könsskillnad i procentenheter</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Rapporternas språk</translation>
    </message>
    <message>
        <source>Totals stand before women and men</source>
        <translation>Totalt står före kvinnor och män</translation>
    </message>
    <message>
        <source>Goals and activities are followed up</source>
        <translation>Mål och aktiviteter följs upp</translation>
    </message>
    <message>
        <source>Gives the periods of the section Follow-up</source>
        <translation>Ger perioderna i avsnittet Uppföljning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>AgencyKind</name>
    <message>
        <source>Justice</source>
        <translation>Rättsvårdande myndighet</translation>
    </message>
    <message>
        <source>Research funder</source>
        <translation>Forskningsfinansiär</translation>
    </message>
    <message>
        <source>Welfare agency</source>
        <translation>Välfärdsmyndighet</translation>
    </message>
    <message>
        <source>County administrative board</source>
        <translation>Länsstyrelse</translation>
    </message>
    <message>
        <source>Responsible for a rights area</source>
        <translation>Myndighet med ansvar för ett rättighetsområde</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Lärosäte</translation>
    </message>
    <message>
        <source>Sector knowledge or supervision</source>
        <translation>Sektorsansvarig kunskaps- eller tillsynsmyndighet</translation>
    </message>
    <message>
        <source>Other kind of agency</source>
        <translation>Annan myndighet</translation>
    </message>
</context>
<context>
    <name>AgreedRules</name>
    <message>
        <source>Changed {date} after the decision. Say why.</source>
        <translation>Ändrades {date} efter beslutet. Ange varför.</translation>
    </message>
    <message>
        <source>{part} was changed after its approval. Say why.</source>
        <translation>{part} ändrades efter godkännandet. Ange varför.</translation>
    </message>
    <message>
        <source>The values of {periods} are not approved.</source>
        <translation>Värdena för {periods} är inte godkända.</translation>
    </message>
    <message>
        <source>The texts of the result are not approved.</source>
        <translation>Resultatets texter är inte godkända.</translation>
    </message>
    <message>
        <source>Whoever reads the result must see that the goal was moved, and why.</source>
        <translation>Den som läser resultatet ska se att målet har flyttats och varför.</translation>
    </message>
    <message>
        <source>What a function has approved is not changed without telling why.</source>
        <translation>Det som en funktion har godkänt ändras inte utan att skälet framgår.</translation>
    </message>
    <message>
        <source>Values and texts are approved before the report is handed over.</source>
        <translation>Värden och texter godkänns innan rapporten lämnas över.</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Directed assignment: {state}</source>
        <translation>Riktat uppdrag: {state}</translation>
    </message>
</context>
<context>
    <name>AllocationMethod</name>
    <message>
        <source>Actual figures</source>
        <translation>Faktiska uppgifter</translation>
    </message>
    <message>
        <source>Standard cost</source>
        <translation>Schablon</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Uppskattad</translation>
    </message>
    <message>
        <source>Not possible to split</source>
        <translation>Går inte att dela upp</translation>
    </message>
</context>
<context>
    <name>Annual</name>
    <message>
        <source>What shows small counts stays in the agency. Make a draft.</source>
        <translation>En arbetsbok som visar små tal stannar på myndigheten. Gör ett utkast.</translation>
    </message>
    <message>
        <source>JiM material for the annual report</source>
        <translation>JiM-underlag årsredovisning</translation>
    </message>
    <message>
        <source>One workbook for the controller: overview, a table for the annual report with three years, all values, texts per goal, sources and checks.</source>
        <translation>En arbetsbok till controllern: översikt, tabell för årsredovisningen med tre år, alla värden, texter per mål, källor och kontroller.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was not made: it has errors. Mend them, or give a reason to hand it over all the same, which is printed in it. {errors}</source>
        <translation>Rapporten gjordes inte: den har fel. Rätta dem, eller ange ett skäl att lämna över den ändå; skälet skrivs ut i rapporten. {errors}</translation>
    </message>
    <message>
        <source>The workbook was not made. An earlier hand-over has shown numbers that must be protected now, or what gives them away: {cells}. Decide that the figures are public, or make a draft.</source>
        <translation>Arbetsboken gjordes inte. En tidigare överlämning har visat tal som nu ska skyddas, eller tal som röjer dem: {cells}. Besluta att siffrorna är offentliga, eller gör ett utkast.</translation>
    </message>
    <message>
        <source>Agency without a name</source>
        <translation>Myndighet utan namn</translation>
    </message>
    <message>
        <source>Gender mainstreaming (JiM)</source>
        <translation>Jämställdhetsintegrering (JiM)</translation>
    </message>
</context>
<context>
    <name>AnnualText</name>
    <message>
        <source>[No result is written for {year}]</source>
        <translation>[Inget resultat är skrivet för {year}]</translation>
    </message>
    <message>
        <source>[Text for the annual report is missing]</source>
        <translation>[Text till årsredovisningen saknas]</translation>
    </message>
    <message>
        <source>[Description is missing]</source>
        <translation>[Beskrivning saknas]</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>[Analysis is missing]</source>
        <translation>[Analys saknas]</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analys</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>[Assessment in words is missing]</source>
        <translation>[Bedömning i ord saknas]</translation>
    </message>
    <message>
        <source>Assumption, target group</source>
        <translation>Antagande, målgruppen</translation>
    </message>
    <message>
        <source>Assumption, society</source>
        <translation>Antagande, samhället</translation>
    </message>
    <message>
        <source>[Assumption about effects is missing]</source>
        <translation>[Antagande om effekter saknas]</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Antagande</translation>
    </message>
    <message>
        <source>[Ground of the assumption is missing]</source>
        <translation>[Grund för antagandet saknas]</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Other possible explanations</source>
        <translation>Andra möjliga förklaringar</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>Source of the text: {sources}</source>
        <translation>Källa till texten: {sources}</translation>
    </message>
    <message>
        <source>Text for the annual report</source>
        <translation>Text till årsredovisningen</translation>
    </message>
    <message>
        <source>A draft in words, goal by goal under its sub-goal: table with three years, description, analysis, assessment, assumption and sources. What nobody has written stands as a gap.</source>
        <translation>Ett utkast i ord, mål för mål under sitt delmål: tabell med tre år, beskrivning, analys, bedömning, antagande och källor. Det som ingen har skrivit syns som en lucka.</translation>
    </message>
</context>
<context>
    <name>AnswerKind</name>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ej tillämpligt</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Vet ej</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Ground, or a link to it</source>
        <translation>Underlag, eller en länk till det</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Jag är klar</translation>
    </message>
    <message>
        <source>Answers of {name}</source>
        <translation>Svar från {name}</translation>
    </message>
    <message>
        <source>{done} of {all} questions answered. Everything is saved.</source>
        <translation>{done} av {all} frågor är besvarade. Allt är sparat.</translation>
    </message>
    <message>
        <source>Say why: at the lowest and the highest level a reason helps.</source>
        <translation>Skriv varför. Vid lägsta och högsta nivån behövs en motivering.</translation>
    </message>
    <message>
        <source>Say why the question does not apply.</source>
        <translation>Skriv varför frågan inte är tillämplig.</translation>
    </message>
    <message>
        <source>Answers are done</source>
        <translation>Svaren är klara</translation>
    </message>
    <message>
        <source>Answer question {key}</source>
        <translation>Svara på fråga {key}</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>{file} is not a whole archive of JiM Desk: what it holds does not match its checksums, or is not there. Nothing was opened. Look for another copy of it.</source>
        <translation>{file} är inte ett helt arkiv från JiM Desk: innehållet stämmer inte med kontrollsummorna eller saknas. Inget öppnades. Leta efter en annan kopia av arkivet.</translation>
    </message>
    <message>
        <source>READ_ME.txt</source>
        <translation>LAS_MIG.txt</translation>
    </message>
    <message>
        <source>This is an archive of the agency&apos;s work with gender mainstreaming, made by JiM Desk {version} on {date}.</source>
        <translation>Det här är ett arkiv över myndighetens arbete med jämställdhetsintegrering, gjort av JiM Desk {version} den {date}.</translation>
    </message>
    <message>
        <source>Agency: {agency}. Report year: {year}.</source>
        <translation>Myndighet: {agency}. Rapportår: {year}.</translation>
    </message>
    <message>
        <source>It holds everything, small counts too. It must not leave those in the agency who may see them.</source>
        <translation>Det innehåller allt, även små tal. Det får inte lämna dem i myndigheten som får se dem.</translation>
    </message>
    <message>
        <source>all records and figures as a workbook</source>
        <translation>alla poster och siffror som arbetsbok</translation>
    </message>
    <message>
        <source>all figures, one to a row</source>
        <translation>alla siffror, en per rad</translation>
    </message>
    <message>
        <source>everything, with history, as text; format.md tells its parts</source>
        <translation>allt, med historik, som text; format.md beskriver delarna</translation>
    </message>
    <message>
        <source>the file of JiM Desk, which is an SQLite database</source>
        <translation>JiM Desks egen fil, som är en SQLite-databas</translation>
    </message>
    <message>
        <source>what each table and column of the file means</source>
        <translation>vad varje tabell och kolumn i filen betyder</translation>
    </message>
    <message>
        <source>SHA-256 of each file, to check it by</source>
        <translation>SHA-256 för varje fil, att kontrollera den med</translation>
    </message>
    <message>
        <source>The workbook, the CSV and the JSON can be read without JiM Desk. In JiM Desk, open the zip file itself: it is opened read-only.</source>
        <translation>Arbetsboken, CSV-filen och JSON-filen kan läsas utan JiM Desk. I JiM Desk öppnar du själva zip-filen: den öppnas skrivskyddad.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Figures of indicators</source>
        <translation>Indikatorernas siffror</translation>
    </message>
    <message>
        <source>Texts about the results of goals</source>
        <translation>Texter om målens resultat</translation>
    </message>
    <message>
        <source>Status of activities</source>
        <translation>Aktiviteternas status</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Only some</source>
        <translation>Bara några</translation>
    </message>
    <message>
        <source>Which indicators</source>
        <translation>Vilka indikatorer</translation>
    </message>
    <message>
        <source>Follow-up of</source>
        <translation>Uppföljning av</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svara senast</translation>
    </message>
    <message>
        <source>Nobody has anything to answer. Choose something to ask for.</source>
        <translation>Ingen har något att svara på. Välj något att fråga efter.</translation>
    </message>
    <message>
        <source>Whom you ask</source>
        <translation>Vilka du frågar</translation>
    </message>
    <message>
        <source>Write the day as 2026-01-31, or leave it empty.</source>
        <translation>Skriv dagen som 2026-01-31, eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>Choose at least one to ask.</source>
        <translation>Välj minst en att fråga.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alla enheter</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Ingen namngiven</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n rows</source>
        <translation>
            <numerusform>{name}: %n rad</numerusform>
            <numerusform>{name}: %n rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Write why the round is opened again.</source>
        <translation>Skriv varför omgången öppnas igen.</translation>
    </message>
    <message>
        <source>Participant without function</source>
        <translation>Deltagare utan funktion</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>På väg</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrat</translation>
    </message>
    <message>
        <source>Worsened</source>
        <translation>Försämrat</translation>
    </message>
    <message>
        <source>Cannot be assessed</source>
        <translation>Kan ej bedömas</translation>
    </message>
</context>
<context>
    <name>AssessmentForm</name>
    <message>
        <source>About</source>
        <translation>Om ramverket</translation>
    </message>
    <message>
        <source>{round}: {participant}</source>
        <translation>{round}: {participant}</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Självskattning</translation>
    </message>
    <message>
        <source>Choose a level for each question, and say why. Leave empty what you have not thought about; that is not the lowest level.</source>
        <translation>Välj en nivå för varje fråga och skriv varför. Lämna det tomt som du inte har tänkt på. Det räknas inte som den lägsta nivån.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>What the levels mean</source>
        <translation>Vad nivåerna betyder</translation>
    </message>
    <message>
        <source>Could show it</source>
        <translation>Kan visa det</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ditt svar</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Välj i listan.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>A reason is asked for at the lowest and the highest level, and when the question does not apply.</source>
        <translation>En motivering behövs vid lägsta och högsta nivån, och när frågan inte är tillämplig.</translation>
    </message>
    <message>
        <source>Ground, or a link to it</source>
        <translation>Underlag, eller en länk till det</translation>
    </message>
    <message>
        <source>A document, a case number or an address.</source>
        <translation>Ett dokument, ett diarienummer eller en adress.</translation>
    </message>
</context>
<context>
    <name>AssessmentMeeting</name>
    <message>
        <source>Meeting paper for the self-assessment</source>
        <translation>Mötesunderlag för självskattningen</translation>
    </message>
    <message>
        <source>For the conversation: every question with how the answers are spread, most disagreement first, and room for what you agree on.</source>
        <translation>För samtalet: varje fråga med hur svaren fördelar sig, störst oenighet först, och plats för det ni enas om.</translation>
    </message>
    <message>
        <source>Talk about why you answered as you did before you agree on a level. Begin with the questions that you see most differently.</source>
        <translation>Prata om varför ni svarade som ni gjorde innan ni enas om en nivå. Börja med de frågor som ni ser mest olika på.</translation>
    </message>
    <message>
        <source>The levels</source>
        <translation>Nivåerna</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Frågorna</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Level {year}</source>
        <translation>Nivå {year}</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Det vi är överens om</translation>
    </message>
    <message>
        <source>[Common level is missing]</source>
        <translation>[Gemensam nivå saknas]</translation>
    </message>
</context>
<context>
    <name>AssessmentReport</name>
    <message>
        <source>Summary of the self-assessment {year}</source>
        <translation>Sammanfattning av självskattningen {year}</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Självskattning</translation>
    </message>
    <message>
        <source>The newest round: a workbook with areas, questions, spread, comparison and improvements, and a summary for the management.</source>
        <translation>Den senaste omgången: en arbetsbok med områden, frågor, spridning, jämförelse och förbättringar, och en sammanfattning för ledningen.</translation>
    </message>
    <message>
        <source>No self-assessment has been made up to {year}.</source>
        <translation>Ingen självskattning har gjorts till och med {year}.</translation>
    </message>
    <message>
        <source>[Summary is missing]</source>
        <translation>[Sammanfattning saknas]</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Var vi står</translation>
    </message>
    <message>
        <source>Level in each area, {year}, as a radar</source>
        <translation>Nivå i varje område {year}, som radardiagram</translation>
    </message>
    <message>
        <source>What has moved</source>
        <translation>Det som har rört sig</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Förbättringar</translation>
    </message>
    <message>
        <source>{done} of {all} participants have answered. {who}</source>
        <translation>{done} av {all} deltagare har svarat. {who}</translation>
    </message>
    <message>
        <source>Level in each area, 1–{highest}, {year}</source>
        <translation>Nivå i varje område, 1–{highest}, {year}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Önskad</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarade</translation>
    </message>
    <message>
        <source>Nothing that can be compared has another level.</source>
        <translation>Inget som kan jämföras har en annan nivå.</translation>
    </message>
    <message>
        <source>This is the first round, so nothing is compared.</source>
        <translation>Det här är den första omgången, så inget jämförs.</translation>
    </message>
    <message>
        <source>Questions with another level than {year}</source>
        <translation>Frågor med en annan nivå än {year}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>No improvement is written down yet.</source>
        <translation>Ingen förbättring är inskriven än.</translation>
    </message>
    <message>
        <source>Activities and goals that the round led to</source>
        <translation>Aktiviteter och mål som omgången ledde till</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Förbättring</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast</translation>
    </message>
</context>
<context>
    <name>AssessmentRules</name>
    <message>
        <source>Answers are to be shown by function. Write who agreed on that, and when.</source>
        <translation>Svaren ska visas per funktion. Skriv vilka som har kommit överens om det, och när.</translation>
    </message>
    <message>
        <source>The lowest or the highest level, or not applicable, without a reason: {keys}.</source>
        <translation>Lägsta eller högsta nivån, eller ej tillämpligt, utan motivering: {keys}.</translation>
    </message>
    <message>
        <source>A higher level is wanted, but no activity or goal leads there: {keys}.</source>
        <translation>En högre nivå är önskad, men ingen aktivitet och inget mål leder dit: {keys}.</translation>
    </message>
    <message>
        <source>The round is of {year} and still open. Close it, so that it is locked.</source>
        <translation>Omgången gäller {year} och är fortfarande öppen. Stäng den, så att den låses.</translation>
    </message>
    <message>
        <source>Few answers in a function give away who gave them.</source>
        <translation>Få svar i en funktion röjer vem som har gett dem.</translation>
    </message>
    <message>
        <source>Without a reason nobody can tell later what has changed.</source>
        <translation>Utan motivering kan ingen senare se vad som har ändrats.</translation>
    </message>
    <message>
        <source>A self-assessment is there to lead to something.</source>
        <translation>En självskattning ska leda till något.</translation>
    </message>
    <message>
        <source>Only a closed round stays as it was when it is compared with.</source>
        <translation>Bara en stängd omgång är kvar som den var när den jämförs.</translation>
    </message>
</context>
<context>
    <name>AssessmentSheets</name>
    <message>
        <source>Self-assessment</source>
        <translation>Självskattning</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Wanted level</source>
        <translation>Önskad nivå</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Besvarade frågor</translation>
    </message>
    <message>
        <source>Questions that apply</source>
        <translation>Tillämpliga frågor</translation>
    </message>
    <message>
        <source>Index (0–100)</source>
        <translation>Index (0–100)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Level in each area</source>
        <translation>Nivå i varje område</translation>
    </message>
    <message>
        <source>What is agreed on each question, and the wanted level.</source>
        <translation>Det som deltagarna är överens om i varje fråga, och den önskade nivån.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Common level</source>
        <translation>Gemensam nivå</translation>
    </message>
    <message>
        <source>Level in words</source>
        <translation>Nivån i ord</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Inte överens än</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, other words</source>
        <translation>Nej, annan lydelse</translation>
    </message>
    <message>
        <source>No, new question</source>
        <translation>Nej, ny fråga</translation>
    </message>
    <message>
        <source>No, no longer asked</source>
        <translation>Nej, frågas inte längre</translation>
    </message>
    <message>
        <source>Common levels {before} and {now}</source>
        <translation>Gemensamma nivåer {before} och {now}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Comparable</source>
        <translation>Jämförbar</translation>
    </message>
    <message>
        <source>Reason now</source>
        <translation>Motivering nu</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spridning</translation>
    </message>
    <message>
        <source>Number of answers at each level, most disagreement first. {who}</source>
        <translation>Antal svar på varje nivå, störst oenighet först. {who}</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Answered, all</source>
        <translation>Svar, alla</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alla tillsammans</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Förbättringar</translation>
    </message>
    <message>
        <source>Activities and goals that the round led to.</source>
        <translation>Aktiviteter och mål som omgången ledde till.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Förbättring</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions have a common level, too few for an index.</source>
        <translation>{answered} av {asked} frågor har en gemensam nivå, för få för ett index.</translation>
    </message>
    <message>
        <source>Index {value} of 100, from {answered} of {asked} questions: a support, not a grade.</source>
        <translation>Index {value} av 100, från {answered} av {asked} frågor: ett stöd, inget betyg.</translation>
    </message>
    <message>
        <source>Compared with {year}: {same} of {all} questions ask the same on the same scale.</source>
        <translation>Jämfört med {year}: {same} av {all} frågor är desamma på samma skala.</translation>
    </message>
    <message>
        <source>The participants agreed to be shown by function: {by}.</source>
        <translation>Deltagarna har kommit överens om att visas per funktion: {by}.</translation>
    </message>
    <message>
        <source>A function is named when at least three have answered in it; with fewer than three answers in all, none is shown.</source>
        <translation>En funktion nämns när minst tre i den har svarat. Med färre än tre svar totalt visas inget.</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} av {asked}</translation>
    </message>
    <message>
        <source>Level {year}</source>
        <translation>Nivå {year}</translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <source>Self-assessment</source>
        <translation>Självskattning</translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation>självskattning</translation>
    </message>
    <message>
        <source>Search self-assessments (Ctrl+F)</source>
        <translation>Sök självskattningar (Ctrl+F)</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Ny omgång</translation>
    </message>
    <message>
        <source>In a round of self-assessment functions answer each on their own, and then agree in conversation on where the work stands and where it is to go.</source>
        <translation>I en självskattning svarar funktionerna först var för sig. Sedan kommer de i ett samtal överens om var arbetet står och vart det ska.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Besvaras</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message>
        <source>{done} of {all} participants have answered everything, and {agreed} of {asked} questions have a common answer.</source>
        <translation>{done} av {all} deltagare har svarat på allt, och {agreed} av {asked} frågor har ett gemensamt svar.</translation>
    </message>
    <message>
        <source>The round was closed {date} and is locked.</source>
        <translation>Omgången stängdes {date} och är låst.</translation>
    </message>
    <message>
        <source>Answers are shown by function, as agreed.</source>
        <translation>Svaren visas per funktion, som deltagarna har kommit överens om.</translation>
    </message>
    <message>
        <source>Answers are shown merged until three have answered in a function, so that nobody is recognised.</source>
        <translation>Svaren visas sammanslagna tills tre har svarat i en funktion, så att ingen kan kännas igen.</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>Omgången</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Empty for year and unit</source>
        <translation>Tomt ger år och enhet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Empty for the whole agency</source>
        <translation>Tomt för hela myndigheten</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>What tells two of them apart</source>
        <translation>Det som skiljer två åt</translation>
    </message>
    <message>
        <source>Region north</source>
        <translation>Region nord</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Lägg till deltagare</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>who sees whose answers, note</source>
        <translation>vem som ser vems svar, anteckning</translation>
    </message>
    <message>
        <source>The participants agree that answers are shown by function</source>
        <translation>Deltagarna är överens om att svaren visas per funktion</translation>
    </message>
    <message>
        <source>Who agreed, and when</source>
        <translation>Vilka som kom överens, och när</translation>
    </message>
    <message>
        <source>Answers are shown by function only when this is filled in</source>
        <translation>Svaren visas per funktion först när det här är ifyllt</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Öppnad igen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>BackupPlace</name>
    <message>
        <source>Nothing can be written in {folder} ({reason}). Choose another folder.</source>
        <translation>Det går inte att skriva i {folder} ({reason}). Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Backup copies now go to {folder}.</source>
        <translation>Säkerhetskopiorna hamnar nu i {folder}.</translation>
    </message>
    <message>
        <source>That is the same disk as the file: if it breaks, both are gone.</source>
        <translation>Det är samma disk som filen: går den sönder är båda borta.</translation>
    </message>
    <message>
        <source>Folder for backup copies</source>
        <translation>Mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>Where shall backup copies lie? Now they lie on the same disk as your file: if it breaks, both are gone. Choose a folder on another disk, such as your home folder on the network.</source>
        <translation>Var ska säkerhetskopiorna ligga? Nu ligger de på samma disk som din fil: går den sönder är båda borta. Välj en mapp på en annan disk, till exempel din hemkatalog på nätet.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Välj en mapp …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backup copies</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Välj en annan mapp …</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Det här skulle ändras</translation>
    </message>
    <message>
        <source>There is no backup copy yet.</source>
        <translation>Det finns ingen säkerhetskopia ännu.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Gör en kopia nu</translation>
    </message>
    <message>
        <source>Never remove</source>
        <translation>Ta aldrig bort</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Gå tillbaka till den här</translation>
    </message>
    <message>
        <source>A checked copy has been made.</source>
        <translation>En kontrollerad kopia är gjord.</translation>
    </message>
    <message>
        <source>Folder for backup copies</source>
        <translation>Mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>New copies go to {folder}.</source>
        <translation>Nya kopior läggs i {folder}.</translation>
    </message>
    <message>
        <source>That is the same disk as the file: if it breaks, both are gone. Choose a folder on another one.</source>
        <translation>Det är samma disk som filen: går den sönder är båda borta. Välj en mapp på en annan disk.</translation>
    </message>
    <message>
        <source>May be removed</source>
        <translation>Får gallras</translation>
    </message>
    <message>
        <source>This copy cannot be read. Choose another.</source>
        <translation>Den här kopian går inte att läsa. Välj en annan.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sparas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Då</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Kommer tillbaka</translation>
    </message>
    <message>
        <source>Go away</source>
        <translation>Försvinner</translation>
    </message>
    <message>
        <source>Become as then</source>
        <translation>Blir som då</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Alltid</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>This copy holds the same as the file does now.</source>
        <translation>Kopian innehåller samma sak som filen gör nu.</translation>
    </message>
    <message>
        <source>This could not be noted ({reason}). The copies are safe.</source>
        <translation>Det gick inte att anteckna ({reason}). Kopiorna är oskadade.</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Own figures by sex</source>
        <translation>Egna könsuppdelade uppgifter</translation>
    </message>
    <message>
        <source>Statistics of something similar</source>
        <translation>Statistik över något snarlikt</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forskning</translation>
    </message>
    <message>
        <source>A reasoned argument</source>
        <translation>Ett motiverat resonemang</translation>
    </message>
</context>
<context>
    <name>BookPreview</name>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>The first {shown} of {all} rows are shown.</source>
        <translation>De första {shown} av {all} raderna visas.</translation>
    </message>
</context>
<context>
    <name>BudgetAnalyses</name>
    <message>
        <source>Parts of gender budgeting</source>
        <translation>Delar av jämställdhetsbudgeteringen</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Budget items</source>
        <translation>Budgetposter</translation>
    </message>
    <message>
        <source>Gender budgeting</source>
        <translation>Jämställdhetsbudgetering</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>analys</translation>
    </message>
    <message>
        <source>Search analyses (Ctrl+F)</source>
        <translation>Sök analyser (Ctrl+F)</translation>
    </message>
    <message>
        <source>New analysis</source>
        <translation>Ny analys</translation>
    </message>
    <message>
        <source>An analysis shows how resources fall on women and men, and who has access.</source>
        <translation>En analys visar hur resurser fördelas på kvinnor och män och vilka som har tillgång.</translation>
    </message>
    <message>
        <source>Analysis without a title</source>
        <translation>Analys utan rubrik</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kort sagt</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Lägg till aktivitet</translation>
    </message>
    <message>
        <source>Add activity to analysis</source>
        <translation>Lägg till aktivitet i analysen</translation>
    </message>
    <message>
        <source>It is about: {text}.</source>
        <translation>Gäller: {text}.</translation>
    </message>
    <message>
        <source>Target group: {text}.</source>
        <translation>Målgrupp: {text}.</translation>
    </message>
    <message>
        <source>The distribution is assessed as: {text}.</source>
        <translation>Fördelningen bedöms som: {text}.</translation>
    </message>
    <message>
        <source>Reason: {text}.</source>
        <translation>Motivering: {text}.</translation>
    </message>
    <message>
        <source>Measures: {text}.</source>
        <translation>Åtgärder: {text}.</translation>
    </message>
    <message>
        <source>Followed up: {text}.</source>
        <translation>Uppföljning: {text}.</translation>
    </message>
</context>
<context>
    <name>BudgetCover</name>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>How much of the budget is analysed</source>
        <translation>Hur mycket av budgeten som är analyserad</translation>
    </message>
    <message>
        <source>Write which appropriations and budget items there are</source>
        <translation>Lägg upp anslag och budgetposter</translation>
    </message>
    <message>
        <source>How much of the budget is analysed, {year}</source>
        <translation>Hur mycket av budgeten som är analyserad {year}</translation>
    </message>
    <message>
        <source>No appropriations and no analyses are written yet.</source>
        <translation>Inga anslag och inga analyser finns än.</translation>
    </message>
    <message>
        <source>{analysed} of {amount} kronor are analysed and assessed, {share} per cent.</source>
        <translation>{analysed} av {amount} kronor är analyserade och bedömda, {share} procent.</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>inte bedömd</translation>
    </message>
    <message numerus="yes">
        <source>%n analyses.</source>
        <translation>
            <numerusform>%n analys.</numerusform>
            <numerusform>%n analyser.</numerusform>
        </translation>
    </message>
    <message>
        <source>{moved} kronor are reallocated and {new} invested; {decided} of them by a decision.</source>
        <translation>{moved} kronor omfördelas och {new} investeras; {decided} av dem enligt beslut.</translation>
    </message>
    <message>
        <source>Budget item</source>
        <translation>Budgetpost</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analyserat</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttat</translation>
    </message>
    <message>
        <source>Amounts in kronor. Moved is reallocated and invested together.</source>
        <translation>Belopp i kronor. Flyttat är omfördelat och investerat tillsammans.</translation>
    </message>
    <message>
        <source>Belongs to no budget item</source>
        <translation>Hör inte till någon budgetpost</translation>
    </message>
</context>
<context>
    <name>BudgetPersons</name>
    <message>
        <source>persons in target group</source>
        <translation>personer i målgruppen</translation>
    </message>
    <message>
        <source>target group</source>
        <translation>målgrupp</translation>
    </message>
    <message>
        <source>has access</source>
        <translation>har tillgång</translation>
    </message>
    <message>
        <source>has the outcome</source>
        <translation>har utfallet</translation>
    </message>
    <message>
        <source>Target group: {analysis}</source>
        <translation>Målgrupp: {analysis}</translation>
    </message>
    <message>
        <source>Share of women and of men with access: {analysis}</source>
        <translation>Andel av kvinnor respektive män som har tillgång: {analysis}</translation>
    </message>
    <message>
        <source>Share of women and of men with the outcome: {analysis}</source>
        <translation>Andel av kvinnor respektive män som har utfallet: {analysis}</translation>
    </message>
</context>
<context>
    <name>BudgetPersonsPart</name>
    <message>
        <source>Women and men {year}</source>
        <translation>Kvinnor och män {year}</translation>
    </message>
    <message>
        <source>The first number makes an indicator, so that it gets a source, a history and protection of small counts.</source>
        <translation>Det första talet skapar en indikator, så att det får källa, historik och skydd av små tal.</translation>
    </message>
    <message>
        <source>The numbers are values of {codes}.</source>
        <translation>Talen är värden i {codes}.</translation>
    </message>
    <message>
        <source>Write a number of persons, 0 or more.</source>
        <translation>Skriv ett antal personer, 0 eller fler.</translation>
    </message>
    <message>
        <source>Change the numbers of {code}</source>
        <translation>Ändra antal i {code}</translation>
    </message>
    <message>
        <source>Target group, women</source>
        <translation>Målgrupp, kvinnor</translation>
    </message>
    <message>
        <source>Target group, men</source>
        <translation>Målgrupp, män</translation>
    </message>
    <message>
        <source>Has access, women</source>
        <translation>Har tillgång, kvinnor</translation>
    </message>
    <message>
        <source>Has access, men</source>
        <translation>Har tillgång, män</translation>
    </message>
    <message>
        <source>Has the outcome, women</source>
        <translation>Har utfallet, kvinnor</translation>
    </message>
    <message>
        <source>Has the outcome, men</source>
        <translation>Har utfallet, män</translation>
    </message>
</context>
<context>
    <name>BudgetRules</name>
    <message>
        <source>Neither source nor argument: {resources}. Give one of them.</source>
        <translation>Varken källa eller resonemang: {resources}. Ange något av dem.</translation>
    </message>
    <message>
        <source>{resource}: women and men together have more than the total. Put one of the numbers right.</source>
        <translation>{resource}: kvinnor och män har tillsammans mer än totalen. Rätta något av talen.</translation>
    </message>
    <message>
        <source>Money is moved, but no decision stands behind it. Point at one.</source>
        <translation>Pengar flyttas eller tillförs, men inget beslut är angivet. Ange ett beslut.</translation>
    </message>
    <message>
        <source>A higher cost for a sex can hide that it has less access, as in the Swedish Prison and Probation Service&apos;s case.</source>
        <translation>En högre kostnad för ett kön kan dölja att det har lägre tillgång, som i Kriminalvårdens fall.</translation>
    </message>
    <message>
        <source>No resources. Add one, with figures or a reasoned argument.</source>
        <translation>Resurser saknas. Lägg till en, med uppgifter eller ett resonemang.</translation>
    </message>
    <message>
        <source>Gender budgeting shows how resources fall on women and men.</source>
        <translation>Jämställdhetsbudgetering visar hur resurser fördelas på kvinnor och män.</translation>
    </message>
    <message>
        <source>Where figures by sex are missing, research, similar statistics or a reasoned argument takes their place.</source>
        <translation>Där könsuppdelade uppgifter saknas används forskning, snarlik statistik eller ett resonemang.</translation>
    </message>
    <message>
        <source>The parts cannot be more than the whole.</source>
        <translation>Delarna kan inte vara mer än helheten.</translation>
    </message>
    <message>
        <source>An amount says nothing until it is held against how many it is for.</source>
        <translation>Ett belopp säger ingenting förrän det ställs mot hur många det är till för.</translation>
    </message>
    <message>
        <source>Resources should follow need; equal shares are not always right.</source>
        <translation>Resurser ska följa behov; lika andelar är inte alltid rätt.</translation>
    </message>
    <message>
        <source>The distribution is not assessed. Choose an assessment.</source>
        <translation>Fördelningen är inte bedömd. Välj en bedömning.</translation>
    </message>
    <message>
        <source>An analysis ends in an assessment, and counts as done only then.</source>
        <translation>En analys slutar i en bedömning och räknas som gjord först då.</translation>
    </message>
    <message>
        <source>The assessment has no reason. Write why.</source>
        <translation>Bedömningen saknar motivering. Skriv varför.</translation>
    </message>
    <message>
        <source>Others should be able to try the assessment of a distribution.</source>
        <translation>Andra ska kunna pröva bedömningen av en fördelning.</translation>
    </message>
    <message>
        <source>The difference is unjustified, but there is no measure. Add one.</source>
        <translation>Skillnaden är osaklig, men åtgärd saknas. Lägg till en.</translation>
    </message>
    <message>
        <source>Gender budgeting changes the budget where that is needed.</source>
        <translation>Jämställdhetsbudgetering ändrar budgeten där det behövs.</translation>
    </message>
    <message>
        <source>Money that is moved or added needs a decision to point at.</source>
        <translation>Pengar som flyttas eller tillförs behöver ett beslut att hänvisa till.</translation>
    </message>
</context>
<context>
    <name>BudgetSheet</name>
    <message>
        <source>Gender budgeting</source>
        <translation>Jämställdhetsbudgetering</translation>
    </message>
    <message>
        <source>Gender budgeting: resources for women and men</source>
        <translation>Jämställdhetsbudgetering: resurser för kvinnor och män</translation>
    </message>
    <message>
        <source>One row per analysis and measure. The shares of the target group and of resources are parts of women and men together, access and outcome parts of each sex.</source>
        <translation>En rad per analys och mått. Andelar av målgrupp och resurser gäller kvinnor och män tillsammans, tillgång och utfall gäller respektive kön.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analys</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Reading guard</source>
        <translation>Läsvakt</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Analysed budget</source>
        <translation>Analyserad budget</translation>
    </message>
    <message>
        <source>How much of the budget is analysed, {year}</source>
        <translation>Hur mycket av budgeten som är analyserad {year}</translation>
    </message>
    <message>
        <source>One row per appropriation or budget item. Only analyses with an assessment count as analysed.</source>
        <translation>En rad per anslag eller budgetpost. Bara analyser med en bedömning räknas som analyserade.</translation>
    </message>
    <message>
        <source>Appropriation or budget item</source>
        <translation>Anslag eller budgetpost</translation>
    </message>
    <message>
        <source>Amount, kronor</source>
        <translation>Belopp, kronor</translation>
    </message>
    <message>
        <source>Analysed, kronor</source>
        <translation>Analyserat, kronor</translation>
    </message>
    <message>
        <source>Share, per cent</source>
        <translation>Andel, procent</translation>
    </message>
    <message>
        <source>Reallocated, kronor</source>
        <translation>Omfördelat, kronor</translation>
    </message>
    <message>
        <source>Invested, kronor</source>
        <translation>Investerat, kronor</translation>
    </message>
    <message>
        <source>Analyses and assessments</source>
        <translation>Analyser och bedömningar</translation>
    </message>
    <message>
        <source>Belongs to no budget item</source>
        <translation>Hör inte till någon budgetpost</translation>
    </message>
    <message>
        <source>{code}: not assessed</source>
        <translation>{code}: inte bedömd</translation>
    </message>
</context>
<context>
    <name>BudgetStanding</name>
    <message>
        <source>Shares, amounts per person and index</source>
        <translation>Andelar, belopp per person och index</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>Target group and resources: parts of women and men together. Access and outcome: parts of each sex.</source>
        <translation>Målgrupp och resurser: andelar av kvinnor och män tillsammans. Tillgång och utfall: andelar av respektive kön.</translation>
    </message>
</context>
<context>
    <name>BudgetSteps</name>
    <message>
        <source>1. Relevance</source>
        <translation>1. Relevans</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Part of the operation</source>
        <translation>Verksamhet</translation>
    </message>
    <message>
        <source>What the resources are used for</source>
        <translation>Vad resurserna används till</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>År för uppgifterna</translation>
    </message>
    <message>
        <source>Appropriation or budget item</source>
        <translation>Anslag eller budgetpost</translation>
    </message>
    <message>
        <source>Made under Budget items</source>
        <translation>Läggs upp under fliken Budgetposter</translation>
    </message>
    <message>
        <source>Sub-goal</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Are women and men concerned?</source>
        <translation>Berörs kvinnor och män?</translation>
    </message>
    <message>
        <source>Gender equality problem</source>
        <translation>Jämställdhetsproblem</translation>
    </message>
    <message>
        <source>Why just this</source>
        <translation>Varför just detta</translation>
    </message>
    <message>
        <source>2. Survey</source>
        <translation>2. Kartläggning</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>The need of women and of men</source>
        <translation>Kvinnors och mäns behov</translation>
    </message>
    <message>
        <source>A distribution is judged by need, not by number alone</source>
        <translation>En fördelning bedöms mot behov, inte bara mot antal</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resurs</translation>
    </message>
    <message>
        <source>Add resource</source>
        <translation>Lägg till resurs</translation>
    </message>
    <message>
        <source>Kind of resource</source>
        <translation>Typ av resurs</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Vilken</translation>
    </message>
    <message>
        <source>Falls on women</source>
        <translation>Går till kvinnor</translation>
    </message>
    <message>
        <source>Falls on men</source>
        <translation>Går till män</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>How it is split</source>
        <translation>Metod för fördelningen</translation>
    </message>
    <message>
        <source>What that rests on</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Calculation or argument</source>
        <translation>Beräkning eller resonemang</translation>
    </message>
    <message>
        <source>Where figures by sex are missing: what research, similar statistics or reasoning says</source>
        <translation>Där könsuppdelade uppgifter saknas: vad forskning, snarlik statistik eller ett resonemang säger</translation>
    </message>
    <message>
        <source>3. Access and outcome</source>
        <translation>3. Tillgång och utfall</translation>
    </message>
    <message>
        <source>Indicator of the target group</source>
        <translation>Indikator för målgruppen</translation>
    </message>
    <message>
        <source>Made by the first number that you write above</source>
        <translation>Skapas av det första tal som du skriver ovan</translation>
    </message>
    <message>
        <source>Indicator of access</source>
        <translation>Indikator för tillgång</translation>
    </message>
    <message>
        <source>Indicator of the outcome</source>
        <translation>Indikator för utfall</translation>
    </message>
    <message>
        <source>4. Analysis</source>
        <translation>4. Analys</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>The distribution held against the need</source>
        <translation>Fördelningen ställd mot behovet</translation>
    </message>
    <message>
        <source>Who gains, who loses</source>
        <translation>Vem vinner och vem förlorar</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Om inget görs</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Bieffekter</translation>
    </message>
    <message>
        <source>5. Assessment</source>
        <translation>5. Bedömning</translation>
    </message>
    <message>
        <source>The distribution is</source>
        <translation>Fördelningen är</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>6. Conclusion and measures</source>
        <translation>6. Slutsats och åtgärder</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Lägg till åtgärd</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Typ av åtgärd</translation>
    </message>
    <message>
        <source>Amount, kronor</source>
        <translation>Belopp, kronor</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>7. Follow-up, responsibility and status</source>
        <translation>7. Uppföljning, ansvar och status</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>Nytt utfall</translation>
    </message>
    <message>
        <source>Year of it</source>
        <translation>År för utfallet</translation>
    </message>
    <message>
        <source>What is said of effect is</source>
        <translation>Det som sägs om effekt är</translation>
    </message>
    <message>
        <source>Assumed effect for women and men</source>
        <translation>Antagen effekt för kvinnor och män</translation>
    </message>
    <message>
        <source>Ground of the assumption</source>
        <translation>Grund för antagandet</translation>
    </message>
    <message>
        <source>The ground in words</source>
        <translation>Grunden i ord</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Place in the operational plan</source>
        <translation>Plats i verksamhetsplanen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>BudgetText</name>
    <message>
        <source>[No analysis is written]</source>
        <translation>[Ingen analys är skriven]</translation>
    </message>
    <message>
        <source>Gender budgeting</source>
        <translation>Jämställdhetsbudgetering</translation>
    </message>
    <message>
        <source>How much of the budget is analysed</source>
        <translation>Hur mycket av budgeten som är analyserad</translation>
    </message>
    <message>
        <source>Goals and outcome</source>
        <translation>Mål och utfall</translation>
    </message>
    <message>
        <source>[Resources are missing]</source>
        <translation>[Resurser saknas]</translation>
    </message>
    <message>
        <source>Who gains</source>
        <translation>Vem som gynnas</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Om inget görs</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Bieffekter</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Assumed effect</source>
        <translation>Antagen effekt</translation>
    </message>
    <message>
        <source>[Ground is missing]</source>
        <translation>[Grund saknas]</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>[Measures are missing]</source>
        <translation>[Åtgärder saknas]</translation>
    </message>
    <message>
        <source>Part of the operation</source>
        <translation>Del av verksamheten</translation>
    </message>
    <message>
        <source>[Part of the operation is missing]</source>
        <translation>[Del av verksamheten saknas]</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>[Target group is missing]</source>
        <translation>[Målgrupp saknas]</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>[Need is missing]</source>
        <translation>[Behov saknas]</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>[Causes are missing]</source>
        <translation>[Orsaker saknas]</translation>
    </message>
    <message>
        <source>Assessment of the distribution</source>
        <translation>Bedömning av fördelningen</translation>
    </message>
    <message>
        <source>[Assessment is missing]</source>
        <translation>[Bedömning saknas]</translation>
    </message>
    <message>
        <source>{measure} ({amount} kronor)</source>
        <translation>{measure} ({amount} kronor)</translation>
    </message>
    <message>
        <source>Resources of {analysis}</source>
        <translation>Resurser i {analysis}</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resurs</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Hur det är känt</translation>
    </message>
    <message>
        <source>Side by side: {analysis}</source>
        <translation>Sida vid sida: {analysis}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Reading guard</source>
        <translation>Läsvakt</translation>
    </message>
    <message>
        <source>Shares of {analysis}</source>
        <translation>Andelar: {analysis}</translation>
    </message>
    <message>
        <source>Budget items with their analyses, {year}</source>
        <translation>Budgetposter med analyser {year}</translation>
    </message>
    <message>
        <source>Outcome {year}, {title}</source>
        <translation>Utfall {year}, {title}</translation>
    </message>
    <message>
        <source>Material for the budget documents</source>
        <translation>Underlag till budgetunderlag</translation>
    </message>
    <message>
        <source>The perspective of gender equality in the budget documents: analyses of resources for women and men, measures, and the outcome of the goals.</source>
        <translation>Jämställdhetsperspektivet i budgetunderlaget: analyser av resurser för kvinnor och män, åtgärder och målens utfall.</translation>
    </message>
</context>
<context>
    <name>Budgeting</name>
    <message>
        <source>Share of the target group, %</source>
        <translation>Andel av målgruppen, %</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Share of {resource}, %</source>
        <translation>Andel av {resource}, %</translation>
    </message>
    <message>
        <source>With access, % of each sex</source>
        <translation>Har tillgång, % av respektive kön</translation>
    </message>
    <message>
        <source>Has access</source>
        <translation>Har tillgång</translation>
    </message>
    <message>
        <source>With the outcome, % of each sex</source>
        <translation>Har utfallet, % av respektive kön</translation>
    </message>
    <message>
        <source>Has the outcome</source>
        <translation>Har utfallet</translation>
    </message>
    <message>
        <source>For each person, {resource}</source>
        <translation>Per person, {resource}</translation>
    </message>
    <message>
        <source>Resource index, {resource}</source>
        <translation>Resursindex, {resource}</translation>
    </message>
    <message>
        <source>Target group, number</source>
        <translation>Målgrupp, antal</translation>
    </message>
    <message>
        <source>With access, number</source>
        <translation>Har tillgång, antal</translation>
    </message>
    <message>
        <source>With the outcome, number</source>
        <translation>Har utfallet, antal</translation>
    </message>
    <message>
        <source>Protected: it is about few persons.</source>
        <translation>Skyddat: det gäller få personer.</translation>
    </message>
    <message>
        <source>Amount and target group are not known for both sexes.</source>
        <translation>Belopp och målgrupp är inte kända för båda könen.</translation>
    </message>
    <message>
        <source>The key needs a number above zero for women or for men.</source>
        <translation>Nyckeln behöver ett tal större än noll för kvinnor eller för män.</translation>
    </message>
    <message>
        <source>Not filled in yet.</source>
        <translation>Inte ifyllt än.</translation>
    </message>
</context>
<context>
    <name>ByPolicyGoal</name>
    <message>
        <source>Goals without a sub-goal</source>
        <translation>Mål utan delmål</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Snart</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommer</translation>
    </message>
    <message>
        <source>Take back: {title} {year}</source>
        <translation>Ta tillbaka: {title} {year}</translation>
    </message>
    <message>
        <source>Done: {title} {year}</source>
        <translation>Klart: {title} {year}</translation>
    </message>
    <message>
        <source>Close the date</source>
        <translation>Stäng datumet</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Visa ändringar</translation>
    </message>
    <message>
        <source>Move the date to the wastebasket</source>
        <translation>Flytta datumet till papperskorgen</translation>
    </message>
    <message>
        <source>Date of the year</source>
        <translation>Årets datum</translation>
    </message>
    <message>
        <source>Remove the date {title}</source>
        <translation>Ta bort datumet {title}</translation>
    </message>
    <message>
        <source>Change the date {title}</source>
        <translation>Ändra datumet {title}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Month and day for every year, a whole date for once</source>
        <translation>Månad och dag för varje år, helt datum för en gång</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Rule or process that sets the date</source>
        <translation>Regel eller process som sätter datumet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Föregående år</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Nästa år</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Lägg till datum</translation>
    </message>
    <message>
        <source>Save for another calendar (.ics) …</source>
        <translation>Spara till en annan kalender (.ics) …</translation>
    </message>
    <message>
        <source>Save for another calendar</source>
        <translation>Spara till en annan kalender</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>JiM {year}</source>
        <translation>JiM år {year}</translation>
    </message>
    <message>
        <source>The calendar could not be saved ({reason}). The file here is untouched; choose another place.</source>
        <translation>Kalendern kunde inte sparas ({reason}). Filen här är orörd; välj en annan plats.</translation>
    </message>
    <message numerus="yes">
        <source>%n days were saved as {file}.</source>
        <translation>
            <numerusform>%n datum sparades som {file}.</numerusform>
            <numerusform>%n datum sparades som {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar {year}</source>
        <translation>Kalender {year}</translation>
    </message>
    <message>
        <source>The year as a wheel</source>
        <translation>Årshjul</translation>
    </message>
    <message numerus="yes">
        <source>%n days in the year.</source>
        <translation>
            <numerusform>%n datum under året.</numerusform>
            <numerusform>%n datum under året.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are late.</source>
        <translation>
            <numerusform>%n är försenat.</numerusform>
            <numerusform>%n är försenade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {text}, {day}.</source>
        <translation>Nästa: {text}, {day}.</translation>
    </message>
    <message>
        <source>Nothing has a day in the year.</source>
        <translation>Inget har ett datum under året.</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Inte klart än</translation>
    </message>
    <message>
        <source>Mark as done {year}</source>
        <translation>Markera som klart {year}</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Goals without a problem</source>
        <translation>Mål utan problem</translation>
    </message>
    <message>
        <source>[There are no problems yet]</source>
        <translation>[Det finns inga problem ännu]</translation>
    </message>
    <message>
        <source>Sub-goals</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority (1–3)</source>
        <translation>Prioritet (1–3)</translation>
    </message>
    <message>
        <source>[Goals are missing]</source>
        <translation>[Mål saknas]</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>[Indicators are missing]</source>
        <translation>[Indikatorer saknas]</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>[Activities are missing]</source>
        <translation>[Aktiviteter saknas]</translation>
    </message>
    <message>
        <source>Catalogue of problems and goals</source>
        <translation>Problem- och målkatalog</translation>
    </message>
    <message>
        <source>Every problem as one can read it, with the goals, indicators and activities that are to solve it.</source>
        <translation>Varje problem som det kan läsas, med mål, indikatorer och aktiviteter som ska bidra till att lösa det.</translation>
    </message>
</context>
<context>
    <name>CauseKind</name>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Regelverk</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resurs</translation>
    </message>
    <message>
        <source>Working method</source>
        <translation>Arbetssätt</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunskap</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Surrounding world</source>
        <translation>Omvärld</translation>
    </message>
</context>
<context>
    <name>CauseStatus</name>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftad</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Förkastad</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Oklar</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>Every group differs one way, but the total the other way, because women and men are spread differently over the groups. Show the groups.</source>
        <translation>Alla grupper skiljer sig åt ena hållet men totalen åt det andra. Det beror på att kvinnor och män är olika fördelade mellan grupperna. Redovisa grupperna.</translation>
    </message>
    <message>
        <source>Women cost more per person but have less access. Do not conclude that women get more; examine whether the difference is unjustified.</source>
        <translation>Kvinnor kostar mer per person men har lägre tillgång. Dra inte slutsatsen att kvinnor får mer – pröva om skillnaden är osaklig.</translation>
    </message>
    <message>
        <source>Men cost more per person but have less access. Do not conclude that men get more; examine whether the difference is unjustified.</source>
        <translation>Män kostar mer per person men har lägre tillgång. Dra inte slutsatsen att män får mer – pröva om skillnaden är osaklig.</translation>
    </message>
    <message>
        <source>The parts do not add up to the total, because the source rounds or noises.</source>
        <translation>Delarna summerar inte till totalen, eftersom källan avrundar eller lägger till brus.</translation>
    </message>
    <message>
        <source>Women and men do not add up to the total.</source>
        <translation>Kvinnor och män summerar inte till totalen.</translation>
    </message>
    <message>
        <source>Small base: {number} {group}.</source>
        <translation>Litet underlag: {number} {group}.</translation>
    </message>
    <message>
        <source>{women} and {men} together</source>
        <translation>{women} och {men} tillsammans</translation>
    </message>
    <message>
        <source>An estimate without a margin of error.</source>
        <translation>En skattning utan felmarginal.</translation>
    </message>
    <message>
        <source>The sex difference is uncertain: it lies within the margin of error.</source>
        <translation>Könsskillnaden är osäker: den ligger inom felmarginalen.</translation>
    </message>
    <message>
        <source>Break in the series: not comparable with earlier years.</source>
        <translation>Tidsseriebrott: kan inte jämföras med tidigare år.</translation>
    </message>
    <message>
        <source>The values are preliminary.</source>
        <translation>Värdena är preliminära.</translation>
    </message>
    <message>
        <source>{number} of unknown sex stand outside the distribution.</source>
        <translation>{number} med okänt kön ingår inte i könsfördelningen.</translation>
    </message>
    <message>
        <source>Rounded it is within 40–60 per cent, unrounded it is not.</source>
        <translation>Avrundat ligger fördelningen inom 40–60 procent, men inte på oavrundade värden.</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Red thread</source>
        <translation>Röda tråden</translation>
    </message>
    <message>
        <source>From sub-goal to result. A click or Enter goes there; what is missing is said to the right.</source>
        <translation>Från delmål till resultat. Klicka eller tryck Enter för att gå dit. Det som saknas står till höger.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>No problem yet</source>
        <translation>Inget problem än</translation>
    </message>
    <message>
        <source>Outside the thread</source>
        <translation>Utanför tråden</translation>
    </message>
    <message>
        <source>Not linked upwards</source>
        <translation>Inte kopplat uppåt</translation>
    </message>
    <message>
        <source>Lacks a goal</source>
        <translation>Saknar mål</translation>
    </message>
    <message>
        <source>No result {year}</source>
        <translation>Resultat {year} saknas</translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>%n att komplettera</numerusform>
            <numerusform>%n att komplettera</numerusform>
        </translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Inget namn än</translation>
    </message>
</context>
<context>
    <name>ChainLevel</name>
    <message>
        <source>Resource</source>
        <translation>Resurs</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Outcome, target group</source>
        <translation>Utfall, målgrupp</translation>
    </message>
    <message>
        <source>Outcome, society</source>
        <translation>Utfall, samhälle</translation>
    </message>
</context>
<context>
    <name>ChainLinks</name>
    <message>
        <source>Problem without a heading</source>
        <translation>Problem utan rubrik</translation>
    </message>
</context>
<context>
    <name>ChainSheets</name>
    <message>
        <source>Directions</source>
        <translation>Inriktningar</translation>
    </message>
    <message>
        <source>Directions and their five required sections</source>
        <translation>Inriktningar och deras fem obligatoriska avsnitt</translation>
    </message>
    <message>
        <source>Further sub-goals</source>
        <translation>Övriga delmål</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Answers mandates</source>
        <translation>Svarar på uppdrag</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Mandates: which requirements the work answers</source>
        <translation>Uppdrag: vilka krav arbetet svarar på</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Besvaras av</translation>
    </message>
    <message>
        <source>Problems of gender inequality</source>
        <translation>Ojämställdhetsproblem</translation>
    </message>
    <message>
        <source>The problem in one go</source>
        <translation>Problemet i sin helhet</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>Sub-goals</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samverkansparter</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Indicators of the extent</source>
        <translation>Indikatorer på omfattningen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Problem ids</source>
        <translation>Problem-id</translation>
    </message>
    <message>
        <source>Indicator ids</source>
        <translation>Indikator-id</translation>
    </message>
    <message>
        <source>Activity ids</source>
        <translation>Aktivitets-id</translation>
    </message>
    <message>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <source>One row per goal. SMART gives the letters it meets: specific, measurable, accepted, relevant, timed.</source>
        <translation>En rad per mål. SMART visar vilka bokstäver målet uppfyller: specifikt, mätbart, accepterat, relevant, tidsatt.</translation>
    </message>
    <message>
        <source>Goals: the wanted state for the target group</source>
        <translation>Mål: önskat tillstånd för målgruppen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Goal ids</source>
        <translation>Mål-id</translation>
    </message>
    <message>
        <source>Activities: what changes in the ordinary work</source>
        <translation>Aktiviteter: vad som ändras i det ordinarie arbetet</translation>
    </message>
    <message>
        <source>One row per activity.</source>
        <translation>En rad per aktivitet.</translation>
    </message>
    <message>
        <source>Results, report text</source>
        <translation>Resultat ÅR-text</translation>
    </message>
    <message>
        <source>Results {year}: texts for the annual report</source>
        <translation>Resultat {year}: texter till årsredovisningen</translation>
    </message>
    <message>
        <source>One row per field, result by result. Effects are well-founded assumptions unless it says effect analysis.</source>
        <translation>En rad per fält, resultat för resultat. Effekter är välgrundade antaganden om det inte står effektanalys.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>How far the result reaches</source>
        <translation>Hur långt resultatet når</translation>
    </message>
    <message>
        <source>One row per field, record by record. What nobody has filled in is marked.</source>
        <translation>En rad per fält, post för post. Det som ingen har fyllt i är markerat.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Everything that was done, newest first. Undo is logged too.</source>
        <translation>Allt som har gjorts, det nyaste först. Även det som ångrats står med.</translation>
    </message>
    <message>
        <source>(added)</source>
        <translation>(tillagd)</translation>
    </message>
    <message>
        <source>(removed for good)</source>
        <translation>(borttagen för gott)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ångrat: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Gjort om: {what}</translation>
    </message>
    <message>
        <source>Changed after the decision</source>
        <translation>Ändrat efter beslut</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Effect chain</source>
        <translation>Effektkedja</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
</context>
<context>
    <name>ChangesSheet</name>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Changes: figures that differ from an earlier workbook</source>
        <translation>Ändringar: siffror som skiljer sig från en tidigare arbetsbok</translation>
    </message>
    <message>
        <source>No figure differs from what an earlier workbook has shown, or there is none.</source>
        <translation>Ingen siffra skiljer sig från vad en tidigare arbetsbok har visat, eller så finns det ingen tidigare.</translation>
    </message>
    <message>
        <source>Compared with {file} ({stage}, {year}). One row per figure; years that it did not hold are left out. Who and why come from the change log.</source>
        <translation>Jämfört med {file} ({stage}, {year}). En rad per siffra; år som den inte omfattade är utelämnade. Vem och varför kommer från ändringsloggen.</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>Indikator-id</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Ändrad av</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Small counts are protected.</source>
        <translation>Små tal skyddas.</translation>
    </message>
    <message>
        <source>The figure is not in the file any longer.</source>
        <translation>Siffran finns inte längre i filen.</translation>
    </message>
</context>
<context>
    <name>ChartPart</name>
    <message>
        <source>Which chart</source>
        <translation>Vilket diagram</translation>
    </message>
    <message>
        <source>Show the total</source>
        <translation>Visa totalt</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>Grupper efter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>SOURCE MISSING</source>
        <translation>KÄLLA SAKNAS</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Källa: {source}.</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Development over time of the main indicators</source>
        <translation>Utveckling över tid för de viktigaste indikatorerna</translation>
    </message>
    <message>
        <source>One row per indicator and year; each chart shows one indicator. Notes are on the sheet of notes.</source>
        <translation>En rad per indikator och år. Varje diagram visar en indikator. Noterna står på bladet Noter.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>Indikator-id</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Käll-id</translation>
    </message>
    <message>
        <source>{year}: no value.</source>
        <translation>{year}: värde saknas.</translation>
    </message>
    <message>
        <source>{indicator} {name}, {first}–{last}</source>
        <translation>{indicator} {name}, {first}–{last}</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>protected</source>
        <translation>skyddat</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>värde saknas</translation>
    </message>
    <message>
        <source>Read the points with the arrow keys.</source>
        <translation>Läs punkterna med piltangenterna.</translation>
    </message>
    <message>
        <source>break in the series</source>
        <translation>tidsseriebrott</translation>
    </message>
    <message>
        <source>target moved</source>
        <translation>målvärdet flyttat</translation>
    </message>
    <message>
        <source>There are no values to show yet.</source>
        <translation>Det finns inga värden att visa än.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopiera bild</translation>
    </message>
    <message>
        <source>Copy to Word</source>
        <translation>Kopiera till Word</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Spara bild …</translation>
    </message>
    <message>
        <source>The picture could not be saved: {error}</source>
        <translation>Bilden kunde inte sparas: {error}</translation>
    </message>
    <message>
        <source>The picture is saved as {name}.</source>
        <translation>Bilden är sparad som {name}.</translation>
    </message>
    <message>
        <source>All values are protected, so there is no picture.</source>
        <translation>Alla värden är skyddade, så det finns ingen bild.</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Bilden är kopierad.</translation>
    </message>
    <message>
        <source>The chart and its figures are copied.</source>
        <translation>Diagrammet och dess siffror är kopierade.</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Bild (*.png);;Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Spara bild</translation>
    </message>
    <message numerus="yes">
        <source>%n values are protected in it.</source>
        <translation>
            <numerusform>%n värde är skyddat i bilden.</numerusform>
            <numerusform>%n värden är skyddade i bilden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Visa som diagram</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Bar chart</source>
        <translation>Stapeldiagram</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>Linjediagram</translation>
    </message>
    <message>
        <source>{form}: {subject}. {heading}</source>
        <translation>{form}: {subject}. {heading}</translation>
    </message>
    <message>
        <source>There are no values to show yet.</source>
        <translation>Det finns inga värden att visa än.</translation>
    </message>
    <message>
        <source>Break in the series: {labels}.</source>
        <translation>Tidsseriebrott: {labels}.</translation>
    </message>
    <message>
        <source>The value axis does not begin at 0.</source>
        <translation>Värdeaxeln börjar inte på 0.</translation>
    </message>
    <message>
        <source>{series}: no values.</source>
        <translation>{series}: inga värden.</translation>
    </message>
    <message>
        <source>{series}: lowest {low} ({first}), highest {high} ({last}).</source>
        <translation>{series}: lägst {low} ({first}), högst {high} ({last}).</translation>
    </message>
    <message>
        <source>Largest difference: {label}, {difference}.</source>
        <translation>Störst könsskillnad: {label}, {difference}.</translation>
    </message>
    <message>
        <source>Difference {label}: {difference}.</source>
        <translation>Könsskillnad {label}: {difference}.</translation>
    </message>
    <message>
        <source>{series}: the same {first} and {last}, {after}.</source>
        <translation>{series}: samma {first} och {last}, {after}.</translation>
    </message>
    <message>
        <source>{series}: up from {before} to {after} between {first} and {last}.</source>
        <translation>{series}: upp från {before} till {after} mellan {first} och {last}.</translation>
    </message>
    <message>
        <source>{series}: down from {before} to {after} between {first} and {last}.</source>
        <translation>{series}: ned från {before} till {after} mellan {first} och {last}.</translation>
    </message>
    <message>
        <source>{series} {label}: {value}.</source>
        <translation>{series} {label}: {value}.</translation>
    </message>
    <message>
        <source>No value for {what}: {reason}.</source>
        <translation>Inget värde för {what}: {reason}.</translation>
    </message>
    <message>
        <source>Unfilled marks are less certain: {remarks}.</source>
        <translation>Ofyllda punkter är osäkrare: {remarks}.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Development</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Sex distribution</source>
        <translation>Könsfördelning</translation>
    </message>
    <message>
        <source>Behind the difference</source>
        <translation>Bakom skillnaden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>The sexes are spread differently over the groups</source>
        <translation>Könen är olika fördelade mellan grupperna</translation>
    </message>
    <message>
        <source>The whole difference</source>
        <translation>Hela skillnaden</translation>
    </message>
    <message>
        <source>How many more {sex} would have given them the same share as {other}, {year}</source>
        <translation>Så många fler {sex} hade gett samma andel som för {other}, {year}</translation>
    </message>
    <message>
        <source>No value is filled in.</source>
        <translation>Inget värde är ifyllt.</translation>
    </message>
    <message>
        <source>small base</source>
        <translation>litet underlag</translation>
    </message>
    <message>
        <source>Share of {women} and share of {men}</source>
        <translation>Andel av {women} och andel av {men}</translation>
    </message>
    <message>
        <source>Sex distribution: {women} and {men}</source>
        <translation>Könsfördelning: {women} och {men}</translation>
    </message>
    <message>
        <source>Number of {women} and {men}</source>
        <translation>Antal {women} och {men}</translation>
    </message>
    <message>
        <source>Amount for {women} and {men}</source>
        <translation>Belopp för {women} och {men}</translation>
    </message>
    <message>
        <source>Value for {women} and {men}</source>
        <translation>Värde för {women} och {men}</translation>
    </message>
    <message>
        <source>Total, not by sex</source>
        <translation>Totalt, inte uppdelat efter kön</translation>
    </message>
    <message>
        <source>Shares of women and men, per cent, {year}</source>
        <translation>Andelar av kvinnor och män, procent, {year}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>The target was moved {date}: {changes}.</source>
        <translation>Målvärdet flyttades {date}: {changes}.</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>largest sex difference</source>
        <translation>största könsskillnad</translation>
    </message>
    <message>
        <source>range from</source>
        <translation>intervall från</translation>
    </message>
    <message>
        <source>range to</source>
        <translation>intervall till</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Sex distribution: {women} and {men} as parts of both, per cent</source>
        <translation>Könsfördelning: {women} och {men} som andel av båda, procent</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>The number of persons is not known.</source>
        <translation>Antalet personer är inte känt.</translation>
    </message>
    <message>
        <source>Plan, {sex}</source>
        <translation>Förväntad bana, {sex}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Förväntad bana</translation>
    </message>
    <message>
        <source>Wanted: {range}</source>
        <translation>Önskat: {range}</translation>
    </message>
    <message>
        <source>Balanced: 40–60 per cent</source>
        <translation>Jämn fördelning: 40–60 procent</translation>
    </message>
</context>
<context>
    <name>CheckingOut</name>
    <message>
        <source>The file is checked in. To work on, check it out again.</source>
        <translation>Filen är incheckad. Checka ut den igen om du vill arbeta vidare.</translation>
    </message>
    <message>
        <source>{file} has been read back and is whole. Others can work in it now.</source>
        <translation>{file} har lästs tillbaka och är hel. Nu kan andra arbeta i den.</translation>
    </message>
    <message>
        <source>Check it out again</source>
        <translation>Checka ut igen</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else meanwhile, so both are kept: yours lies beside it as {beside}. Agree on which one counts.</source>
        <translation>{file} har ändrats av någon annan under tiden. Båda finns kvar: din ligger bredvid som {beside}. Kom överens om vilken som gäller.</translation>
    </message>
    <message>
        <source>Read yours</source>
        <translation>Läs din</translation>
    </message>
    <message>
        <source>{file} is free again, as it was when you checked it out. What you did meanwhile lies among its backup copies.</source>
        <translation>{file} är fri igen, som den var när du checkade ut den. Det du gjorde under tiden ligger bland dess säkerhetskopior.</translation>
    </message>
    <message>
        <source>If that is no longer so, you can revoke the check-out. What is returned later is then put beside the file, so nothing is lost.</source>
        <translation>Gäller utcheckningen inte längre kan du häva den. Det som checkas in senare läggs då bredvid filen, så inget går förlorat.</translation>
    </message>
    <message>
        <source>Revoke the check-out</source>
        <translation>Häv utcheckningen</translation>
    </message>
    <message>
        <source>You work in a copy on this computer. Others can only read {file} until you check it in.</source>
        <translation>Du arbetar i en utcheckad kopia på den här datorn. Andra kan bara läsa {file} tills du checkar in den.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Checka in</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>{file} is not checked out, so it cannot be checked in.</source>
        <translation>{file} är inte utcheckad, så den går inte att checka in.</translation>
    </message>
    <message>
        <source>{file} could not be read back as it was written. Your copy is still here. Try again.</source>
        <translation>{file} gick inte att läsa tillbaka som den skrevs. Din kopia finns kvar här. Försök igen.</translation>
    </message>
    <message>
        <source>checked-in</source>
        <translation>incheckad</translation>
    </message>
    <message>
        <source>{file} could not be reached or written ({reason}). Nothing is lost.</source>
        <translation>{file} gick inte att nå eller skriva ({reason}). Inget har gått förlorat.</translation>
    </message>
    <message>
        <source>{folder} cannot be reached now. Your copy is here as it was: go on working, and check in when you have a connection.</source>
        <translation>{folder} går inte att nå nu. Din kopia finns här som den var: arbeta vidare, och checka in när du har kontakt.</translation>
    </message>
    <message>
        <source>{file} was changed at this very moment. Nothing is lost. Check in again.</source>
        <translation>{file} ändrades precis nu. Inget har gått förlorat. Checka in igen.</translation>
    </message>
    <message>
        <source>{file} is checked out; it is not known to whom.</source>
        <translation>{file} är utcheckad; till vem går inte att läsa.</translation>
    </message>
    <message>
        <source>{file} is checked out by {user} (computer {computer}) since {since}.</source>
        <translation>{file} är utcheckad av {user} (dator {computer}) sedan {since}.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Search checks (Ctrl+F)</source>
        <translation>Sök bland kontroller (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nothing is missing that the program can see.</source>
        <translation>Programmet ser inte att något saknas.</translation>
    </message>
    <message>
        <source>Which checks are shown</source>
        <translation>Vilka kontroller som visas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Ta tillbaka accepterandet</translation>
    </message>
    <message>
        <source>There are no checks of this kind.</source>
        <translation>Det finns inga kontroller av det här slaget.</translation>
    </message>
    <message>
        <source>There is nothing to check yet. Begin with a problem.</source>
        <translation>Det finns inget att kontrollera än. Börja med ett problem.</translation>
    </message>
    <message>
        <source>Known and accepted</source>
        <translation>Känt – accepterat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>With a reason the finding leaves the count. It comes back when the field changes, and is listed in the workbook.</source>
        <translation>Med en motivering räknas iakttagelsen inte längre. Den kommer tillbaka när fältet ändras, och står med i arbetsboken.</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Regel: {rule}</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Acceptera en iakttagelse</translation>
    </message>
    <message>
        <source>Take an acceptance back</source>
        <translation>Ta tillbaka ett accepterande</translation>
    </message>
    <message>
        <source>Known – accepted</source>
        <translation>Känt – accepterat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepterade</translation>
    </message>
</context>
<context>
    <name>ChildTable</name>
    <message>
        <source>Move {row} up</source>
        <translation>Flytta upp {row}</translation>
    </message>
    <message>
        <source>Move {row} down</source>
        <translation>Flytta ned {row}</translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <translation>Ta bort {row}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>There is no {code} in the file.</source>
        <translation>Det finns inget {code} i filen.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>{file} could not be read or written: {reason}.</source>
        <translation>{file} kunde inte läsas eller skrivas: {reason}.</translation>
    </message>
    <message>
        <source>example.jim</source>
        <translation>exempel.jim</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}. It has not been changed.</source>
        <translation>{file} är skadad: {reason}. Filen är orörd.</translation>
    </message>
    <message>
        <source>The name of the file must end in {suffix}.</source>
        <translation>Filens namn måste sluta på {suffix}.</translation>
    </message>
    <message>
        <source>{file} is the file itself. Choose another name for the dump.</source>
        <translation>{file} är själva filen. Välj ett annat namn för dumpen.</translation>
    </message>
    <message>
        <source>{reason} What follows comes from the backup copy of {date}, {time}.</source>
        <translation>{reason} Det som följer kommer från säkerhetskopian från {date} kl. {time}.</translation>
    </message>
    <message>
        <source>Texts that were too long for a workbook were cut in: {cells}.</source>
        <translation>Texter som var för långa för en arbetsbok har kortats i: {cells}.</translation>
    </message>
    <message>
        <source>The export is not in the file&apos;s log. {reason}</source>
        <translation>Exporten står inte i filens logg. {reason}</translation>
    </message>
    <message>
        <source>{file} is there already and has not been changed.</source>
        <translation>{file} finns redan och är orörd.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n varning</numerusform>
            <numerusform>%n varningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n notering</numerusform>
            <numerusform>%n noteringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known and accepted</source>
        <translation>
            <numerusform>%n känd och accepterad</numerusform>
            <numerusform>%n kända och accepterade</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has turned the example off.</source>
        <translation>Din organisation har stängt av exemplet.</translation>
    </message>
    <message>
        <source>There is no report {name}. See jimdesk reports.</source>
        <translation>Det finns ingen rapport {name}. Se jimdesk reports.</translation>
    </message>
    <message>
        <source>A template is for Word documents. Add --format docx.</source>
        <translation>En mall är till för Word-dokument. Lägg till --format docx.</translation>
    </message>
    <message>
        <source>{report} cannot be written as {format}. It can become: {formats}.</source>
        <translation>{report} kan inte skrivas som {format}. Den kan bli: {formats}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Det finns ingen mapp {folder}.</translation>
    </message>
    <message>
        <source>There is nothing to ask of {function}.</source>
        <translation>Det finns inget att fråga {function} om.</translation>
    </message>
    <message>
        <source>There is nothing to ask about that year.</source>
        <translation>Det finns inget att fråga om det året.</translation>
    </message>
    <message>
        <source>It is not certain what the rows are. Read them in the window.</source>
        <translation>Det är inte säkert vad raderna är. Läs in dem i fönstret.</translation>
    </message>
    <message>
        <source>There is no indicator {id} in the file.</source>
        <translation>Filen har ingen indikator {id}.</translation>
    </message>
    <message>
        <source>The file remembers no reading called {name} for {id}.</source>
        <translation>Filen minns ingen inläsning som heter {name} för {id}.</translation>
    </message>
    <message>
        <source>It is not certain which table to read. Read it in the window.</source>
        <translation>Det är inte säkert vilken tabell som ska läsas in. Läs in den i fönstret.</translation>
    </message>
    <message>
        <source>If the password is forgotten, the copy can never be opened again. It holds everything, small counts too.</source>
        <translation>Glöms lösenordet går kopian aldrig att öppna igen. Den innehåller allt, även små tal.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Lösenord: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>En gång till: </translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was written.</source>
        <translation>Lösenorden är olika. Inget skrevs.</translation>
    </message>
    <message>
        <source>There is nothing to share with the id {codes}.</source>
        <translation>Det finns inget att dela med id {codes}.</translation>
    </message>
    <message>
        <source>Give {fewest} to {most} share files.</source>
        <translation>Ange {fewest} till {most} delningsfiler.</translation>
    </message>
    <message>
        <source>Say this first, in the window: {questions}</source>
        <translation>Svara på det här först, i fönstret: {questions}</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Nothing was copied: the pictures could not be made.</source>
        <translation>Inget kopierades: bilderna kunde inte skapas.</translation>
    </message>
</context>
<context>
    <name>ClosedYears</name>
    <message>
        <source>Close a year</source>
        <translation>Stäng ett år</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation>Varför det öppnades igen</translation>
    </message>
    <message>
        <source>Closed years</source>
        <translation>Stängda år</translation>
    </message>
    <message>
        <source>No year has been closed yet.</source>
        <translation>Inget år har stängts än.</translation>
    </message>
    <message>
        <source>Year to close</source>
        <translation>År att stänga</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Stäng året</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Varför det öppnas igen</translation>
    </message>
    <message>
        <source>Open the year again</source>
        <translation>Öppna året igen</translation>
    </message>
    <message>
        <source>Close a year when it has been accounted for. Its values, results and rounds of self-assessment can then no longer be changed, and a change past the program is found when the file is opened. An archive with everything in it is saved beside the file. It holds small counts, so it stays in the agency.</source>
        <translation>Stäng ett år när det är redovisat. Årets värden, resultat och självskattningsomgångar kan sedan inte ändras, och en ändring vid sidan av programmet upptäcks när filen öppnas. Ett arkiv med allt innehåll sparas bredvid filen. Det innehåller små tal, så det stannar på myndigheten.</translation>
    </message>
    <message>
        <source>{year} is closed already.</source>
        <translation>{year} är redan stängt.</translation>
    </message>
    <message>
        <source>Close the year {year}</source>
        <translation>Stäng året {year}</translation>
    </message>
    <message>
        <source>{year} is closed. The archive is {file}, beside the file.</source>
        <translation>{year} är stängt. Arkivet heter {file} och ligger bredvid filen.</translation>
    </message>
    <message>
        <source>Open the year {year} again</source>
        <translation>Öppna året {year} igen</translation>
    </message>
    <message>
        <source>{year} is open. The reason stands here and in the change log.</source>
        <translation>{year} är öppet. Skälet står här och i ändringsloggen.</translation>
    </message>
    <message>
        <source>{file} {year} archive.zip</source>
        <translation>{file} {year} arkiv.zip</translation>
    </message>
    <message>
        <source>Closed {date}</source>
        <translation>Stängt {date}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>Joint workbook of the cluster</source>
        <translation>Klustrets gemensamma arbetsbok</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Made from share files only. Each agency has protected its small counts before sharing; [x] stands for what is protected.</source>
        <translation>Gjord enbart av delningsfiler. Varje myndighet har skyddat sina små tal före delningen; [x] står för det som är skyddat.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Vad det innehåller</translation>
    </message>
    <message>
        <source>Nothing in common.</source>
        <translation>Inget gemensamt.</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Myndigheter</translation>
    </message>
    <message>
        <source>The agencies and what they have shared</source>
        <translation>Myndigheterna och vad de har delat</translation>
    </message>
    <message>
        <source>One row per share file.</source>
        <translation>En rad per delningsfil.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Delad</translation>
    </message>
    <message>
        <source>Report year</source>
        <translation>Rapportår</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Learning examples</source>
        <translation>Lärande exempel</translation>
    </message>
    <message>
        <source>Sub-goal</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Goals and themes</source>
        <translation>Delmål och teman</translation>
    </message>
    <message>
        <source>The same sub-goals and themes</source>
        <translation>Samma delmål och teman</translation>
    </message>
    <message>
        <source>One row per problem under each sub-goal and theme.</source>
        <translation>En rad per problem under varje delmål och tema.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Sub-goal or theme</source>
        <translation>Delmål eller tema</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>first</source>
        <translation>första</translation>
    </message>
    <message>
        <source>second</source>
        <translation>andra</translation>
    </message>
    <message>
        <source>Similar problems</source>
        <translation>Liknande problem</translation>
    </message>
    <message>
        <source>Problems that are alike</source>
        <translation>Problem som liknar varandra</translation>
    </message>
    <message>
        <source>Alike are problems whose texts share words; a rare word weighs more. 100 means the same words. The words that weigh most stand last.</source>
        <translation>Lika är problem vars texter har ord gemensamt; ett ovanligt ord väger mer. 100 betyder samma ord. De ord som väger mest står sist.</translation>
    </message>
    <message>
        <source>Likeness (0–100)</source>
        <translation>Likhet (0–100)</translation>
    </message>
    <message>
        <source>Words in common</source>
        <translation>Gemensamma ord</translation>
    </message>
    <message>
        <source>Shared indicators</source>
        <translation>Gemensamma indikatorer</translation>
    </message>
    <message>
        <source>Indicators that several agencies define in the same way</source>
        <translation>Indikatorer som flera myndigheter definierar på samma sätt</translation>
    </message>
    <message>
        <source>One row per agency and period. The definition is the same; population and source may differ, so read them before you compare.</source>
        <translation>En rad per myndighet och period. Definitionen är densamma; urval och källa kan skilja sig, så läs dem innan du jämför.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Learning examples: what others can use</source>
        <translation>Lärande exempel: vad andra kan använda</translation>
    </message>
    <message>
        <source>One row per example.</source>
        <translation>En rad per exempel.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Vad som ändrades</translation>
    </message>
    <message>
        <source>What others can use</source>
        <translation>Vad andra kan använda</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Alla problem</translation>
    </message>
    <message>
        <source>All problems, agency by agency</source>
        <translation>Alla problem, myndighet för myndighet</translation>
    </message>
    <message>
        <source>One row per problem.</source>
        <translation>En rad per problem.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Vad som skiljer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
</context>
<context>
    <name>ClusterRows</name>
    <message>
        <source>No values</source>
        <translation>Inga värden</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The same sub-goals</source>
        <translation>Samma delmål</translation>
    </message>
    <message>
        <source>Sub-goal</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>The same themes</source>
        <translation>Samma teman</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Similar problems</source>
        <translation>Liknande problem</translation>
    </message>
    <message>
        <source>One</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Its problem</source>
        <translation>Dess problem</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>En annan</translation>
    </message>
    <message>
        <source>That problem</source>
        <translation>Den andras problem</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Likhet</translation>
    </message>
    <message>
        <source>Words in common</source>
        <translation>Gemensamma ord</translation>
    </message>
    <message>
        <source>Shared indicators</source>
        <translation>Gemensamma indikatorer</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Women · men</source>
        <translation>Kvinnor · män</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Learning examples</source>
        <translation>Lärande exempel</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Vad som ändrades</translation>
    </message>
    <message>
        <source>All problems and indicators</source>
        <translation>Alla problem och indikatorer</translation>
    </message>
    <message>
        <source>Problem or indicator</source>
        <translation>Problem eller indikator</translation>
    </message>
</context>
<context>
    <name>ClusterScreen</name>
    <message>
        <source>Set beside each other</source>
        <translation>Ställ bredvid varandra</translation>
    </message>
    <message>
        <source>Open the share files of at least two agencies.</source>
        <translation>Öppna delningsfiler från minst två myndigheter.</translation>
    </message>
    <message>
        <source>They have nothing of this in common.</source>
        <translation>De har inget av detta gemensamt.</translation>
    </message>
    <message>
        <source>Create a share file …</source>
        <translation>Skapa delningsfil …</translation>
    </message>
    <message>
        <source>Open share files …</source>
        <translation>Öppna delningsfiler …</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Ta bort ur listan</translation>
    </message>
    <message>
        <source>Save joint workbook …</source>
        <translation>Spara gemensam arbetsbok …</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Myndigheter</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Delad</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Learning examples</source>
        <translation>Lärande exempel</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Kluster</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Så fungerar det</translation>
    </message>
    <message>
        <source>Each agency creates a share file of what the others may see. Open theirs here to find the same problems, indicators and examples. Nothing of theirs gets into your file unless you take it over.</source>
        <translation>Varje myndighet skapar en delningsfil med det som de andra får se. Öppna deras här och hitta samma problem, indikatorer och exempel. Inget av deras kommer in i din fil om du inte tar över det.</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemensamt</translation>
    </message>
    <message>
        <source>Open share files</source>
        <translation>Öppna delningsfiler</translation>
    </message>
    <message>
        <source>Share files (*.json);;All files (*)</source>
        <translation>Delningsfiler (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Save joint workbook</source>
        <translation>Spara gemensam arbetsbok</translation>
    </message>
    <message>
        <source>JiM_cluster.xlsx</source>
        <translation>JiM_kluster.xlsx</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbetsböcker (*.xlsx)</translation>
    </message>
    <message>
        <source>The workbook is saved as {file}.</source>
        <translation>Arbetsboken är sparad som {file}.</translation>
    </message>
    <message>
        <source>Take over {code} from {agency}</source>
        <translation>Ta över {code} från {agency}</translation>
    </message>
    <message>
        <source>Show {code}</source>
        <translation>Visa {code}</translation>
    </message>
    <message>
        <source>{code} from {agency} is yours as {own}.</source>
        <translation>{code} från {agency} finns hos er som {own}.</translation>
    </message>
    <message>
        <source>{code} from {agency} becomes a draft of your own that says where it is from. Of an indicator the definition comes along, not the values.</source>
        <translation>{code} från {agency} blir ett eget utkast som säger varifrån det kommer. Av en indikator följer definitionen med, inte värdena.</translation>
    </message>
    <message>
        <source>{code} is your own.</source>
        <translation>{code} är er egen.</translation>
    </message>
</context>
<context>
    <name>CollaborationRules</name>
    <message>
        <source>A directed assignment is needed for {what}, but is not asked for.</source>
        <translation>Ett riktat uppdrag behövs för {what}, men det är inte begärt.</translation>
    </message>
    <message>
        <source>Say what each of you answers for in {what}.</source>
        <translation>Säg vad var och en av er svarar för i {what}.</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>överenskommelsen</translation>
    </message>
    <message>
        <source>Say under Partners what you have agreed about the problem.</source>
        <translation>Säg under Samverkansparter vad ni har kommit överens om när det gäller problemet.</translation>
    </message>
    <message>
        <source>When several agencies share a problem, each must know how far its own responsibility reaches.</source>
        <translation>När flera myndigheter delar ett problem måste var och en veta hur långt det egna ansvaret räcker.</translation>
    </message>
    <message>
        <source>What lies outside the instructions of every agency needs an assignment from the government; nobody gives one that nobody asks for.</source>
        <translation>Det som ligger utanför alla myndigheters instruktioner kräver ett uppdrag från regeringen. Ingen ger ett uppdrag som ingen ber om.</translation>
    </message>
</context>
<context>
    <name>CollaborationSheets</name>
    <message>
        <source>Collaboration</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>Collaboration: whose responsibility reaches how far</source>
        <translation>Samverkan: vems ansvar räcker hur långt</translation>
    </message>
    <message>
        <source>One row per agreement with a partner: what it is about, what each answers for, and whether a directed assignment is needed.</source>
        <translation>En rad per överenskommelse med en samverkanspart: vad den gäller, vad var och en svarar för och om ett riktat uppdrag behövs.</translation>
    </message>
    <message>
        <source>Learning examples</source>
        <translation>Lärande exempel</translation>
    </message>
    <message>
        <source>Learning examples: what others can use</source>
        <translation>Lärande exempel: vad andra kan använda</translation>
    </message>
    <message>
        <source>One row per field: what was done, for whom and what changed.</source>
        <translation>En rad per fält: vad som gjordes, för vem och vad som ändrades.</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>How it works</source>
        <translation>Så fungerar det</translation>
    </message>
    <message>
        <source>Each responsible function gets a workbook with what it is to answer, and last year&apos;s figures beside. You send it by e-mail. When it comes back you read it in here, see what changes, and decide.</source>
        <translation>Varje ansvarig funktion får en arbetsbok med det den ska svara på, och förra årets siffror bredvid. Du skickar den med e-post. När den kommer tillbaka läser du in den här, ser vad som ändras och bestämmer.</translation>
    </message>
    <message>
        <source>Save forms …</source>
        <translation>Spara formulär …</translation>
    </message>
    <message>
        <source>Read in answers …</source>
        <translation>Läs in svar …</translation>
    </message>
    <message>
        <source>Save again …</source>
        <translation>Spara igen …</translation>
    </message>
    <message>
        <source>Forms that are out</source>
        <translation>Utskickade formulär</translation>
    </message>
    <message>
        <source>No forms have been saved for this year yet.</source>
        <translation>Inga formulär har sparats för det här året än.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svara senast</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Vad du frågar efter</translation>
    </message>
    <message numerus="yes">
        <source>%n forms are saved in {folder}. Send them.</source>
        <translation>
            <numerusform>%n formulär är sparat i {folder}. Skicka det.</numerusform>
            <numerusform>%n formulär är sparade i {folder}. Skicka dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form to {name} is saved again.</source>
        <translation>Formuläret till {name} är sparat igen.</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Mapp för formulären</translation>
    </message>
    <message>
        <source>Forms that came back</source>
        <translation>Formulär som kommit tillbaka</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.ods *.xls *.xlsb);;All files (*)</source>
        <translation>Arbetsböcker (*.xlsx *.xlsm *.ods *.xls *.xlsb);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Collect for {year}</source>
        <translation>Hämta in uppgifter för {year}</translation>
    </message>
    <message>
        <source>{day}, again {again}</source>
        <translation>{day}, igen {again}</translation>
    </message>
    <message numerus="yes">
        <source>Answered {day}, %n cells</source>
        <translation>
            <numerusform>Besvarat {day}, %n cell</numerusform>
            <numerusform>Besvarat {day}, %n celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered, overdue</source>
        <translation>Inte besvarat, försenat</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Inte besvarat än</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Oklart</translation>
    </message>
</context>
<context>
    <name>Continuity</name>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Fortsätter</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Omformulerat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Large control</source>
        <translation>Stor rådighet</translation>
    </message>
    <message>
        <source>Partial control</source>
        <translation>Delvis rådighet</translation>
    </message>
    <message>
        <source>Small control</source>
        <translation>Liten rådighet</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Order of the questions</source>
        <translation>Frågornas ordning</translation>
    </message>
    <message>
        <source>Most disagreement first</source>
        <translation>Störst oenighet först</translation>
    </message>
    <message>
        <source>As in the framework</source>
        <translation>Som i ramverket</translation>
    </message>
    <message>
        <source>Reason for the common level</source>
        <translation>Motivering till den gemensamma nivån</translation>
    </message>
    <message>
        <source>Level that we want to reach</source>
        <translation>Nivå som vi vill nå</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Förbättringar</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Lägg till aktivitet</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Lägg till mål</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Inget än.</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Det vi är överens om</translation>
    </message>
    <message>
        <source>Year, month or date</source>
        <translation>År, månad eller datum</translation>
    </message>
    <message>
        <source>Conversation about {round}</source>
        <translation>Samtal om {round}</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Helskärm (F11)</translation>
    </message>
    <message>
        <source>{done} of {all} questions have a common answer.</source>
        <translation>{done} av {all} frågor har ett gemensamt svar.</translation>
    </message>
    <message>
        <source>{year} the question or its levels had other words, so the answers cannot be compared.</source>
        <translation>{year} hade frågan eller nivåerna en annan lydelse, så svaren kan inte jämföras.</translation>
    </message>
    <message>
        <source>{year}: level {number}, {name}. {reason}</source>
        <translation>{year}: nivå {number}, {name}. {reason}</translation>
    </message>
    <message>
        <source>Agree on question {key}</source>
        <translation>Enas om fråga {key}</translation>
    </message>
</context>
<context>
    <name>CopyPiece</name>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>What can be copied</source>
        <translation>Det som kan kopieras</translation>
    </message>
    <message>
        <source>Choose a table, a chart or a text of {title} and paste it into Word. Small counts are protected.</source>
        <translation>Välj en tabell, ett diagram eller en text ur {title} och klistra in i Word. Små tal är skyddade.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy a part to Word</source>
        <translation>Kopiera en del till Word</translation>
    </message>
    <message>
        <source>{name} is copied. Paste it into Word.</source>
        <translation>{name} är kopierad. Klistra in i Word.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>numerator</source>
        <translation>täljare</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>nämnare</translation>
    </message>
    <message>
        <source>the others, by subtraction</source>
        <translation>övriga, genom subtraktion</translation>
    </message>
    <message>
        <source>volume of the output</source>
        <translation>prestationens volym</translation>
    </message>
    <message>
        <source>start value</source>
        <translation>baslinje</translation>
    </message>
    <message>
        <source>number affected</source>
        <translation>antal berörda</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augusti</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
</context>
<context>
    <name>DateKind</name>
    <message>
        <source>Reporting</source>
        <translation>Redovisning</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planering</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Collecting figures</source>
        <translation>Insamling av uppgifter</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>Annat datum</translation>
    </message>
</context>
<context>
    <name>Delimited</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Two figures have the same codes: {codes}. The steering system would keep only one of them. Nothing was saved. Give the indicators codes of their own.</source>
        <translation>Två siffror har samma koder: {codes}. Styrsystemet skulle bara behålla en av dem. Inget har sparats. Ge indikatorerna egna koder.</translation>
    </message>
</context>
<context>
    <name>Desired</name>
    <message>
        <source>Increase</source>
        <translation>Öka</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Minska</translation>
    </message>
    <message>
        <source>Close the sex difference</source>
        <translation>Utjämna könsskillnaden</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation>Behålla</translation>
    </message>
    <message>
        <source>Stay within a range</source>
        <translation>Ligga inom ett intervall</translation>
    </message>
    <message>
        <source>No wanted direction</source>
        <translation>Ingen önskad riktning</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>Hänger ihop med</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Inget än.</translation>
    </message>
    <message>
        <source>Choose something in the list to see it here.</source>
        <translation>Välj något i listan för att se det här.</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Visa ändringar</translation>
    </message>
    <message>
        <source>Move to the wastebasket</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>Change {what}: {field}</source>
        <translation>Ändra {what}: {field}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>[There are no goals yet]</source>
        <translation>[Det finns inga mål ännu]</translation>
    </message>
    <message>
        <source>What we see</source>
        <translation>Vad vi ser</translation>
    </message>
    <message>
        <source>Outcome {year}, {title}</source>
        <translation>Utfall {year}, {title}</translation>
    </message>
    <message>
        <source>[Indicators are missing]</source>
        <translation>[Indikatorer saknas]</translation>
    </message>
    <message>
        <source>What we assume</source>
        <translation>Vad vi antar</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Vad vi ber om</translation>
    </message>
    <message>
        <source>{indicator}: {sentence}</source>
        <translation>{indicator}: {sentence}</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>Analysis, {goal}</source>
        <translation>Analys, {goal}</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>[Ground is missing]</source>
        <translation>[Grund saknas]</translation>
    </message>
    <message>
        <source>[No assumption about effects is written]</source>
        <translation>[Inget antagande om effekter är skrivet]</translation>
    </message>
    <message>
        <source>[Nothing is written about what is changed]</source>
        <translation>[Inget är skrivet om vad som ändras]</translation>
    </message>
    <message>
        <source>Material for the dialogue on results</source>
        <translation>Underlag till resultatdialog</translation>
    </message>
    <message>
        <source>For the talk with the ministry or the management: per sub-goal what we see, what we assume and what we ask for.</source>
        <translation>Till samtalet med departementet eller ledningen: per delmål vad vi ser, vad vi antar och vad vi ber om.</translation>
    </message>
</context>
<context>
    <name>DirectedMandate</name>
    <message>
        <source>Not needed</source>
        <translation>Behövs inte</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Behövs</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Givet</translation>
    </message>
</context>
<context>
    <name>DirectionRules</name>
    <message>
        <source>The section &quot;{section}&quot; is empty.</source>
        <translation>Avsnittet ”{section}” är tomt.</translation>
    </message>
    <message>
        <source>Identified problems</source>
        <translation>Identifierade jämställdhetsproblem</translation>
    </message>
    <message>
        <source>Proposed measures</source>
        <translation>Förslag till åtgärder</translation>
    </message>
    <message>
        <source>Goals that can be followed up</source>
        <translation>Uppföljningsbara mål</translation>
    </message>
    <message>
        <source>Integration in internal processes</source>
        <translation>Integrering i interna processer</translation>
    </message>
    <message>
        <source>Areas to improve and planned measures</source>
        <translation>Förbättringsområden och planerade åtgärder</translation>
    </message>
    <message>
        <source>Overlaps {other} by {years} years. At most one year is usual.</source>
        <translation>Överlappar {other} med {years} år. Högst ett år är vanligt.</translation>
    </message>
    <message>
        <source>{goal} has no problem in the direction.</source>
        <translation>{goal} har inget problem i inriktningen.</translation>
    </message>
    <message>
        <source>Five sections were asked for in the assignment for 2022–2025.</source>
        <translation>Uppdraget för 2022–2025 frågade efter fem avsnitt.</translation>
    </message>
    <message>
        <source>Give the first and the last year.</source>
        <translation>Ange första och sista året.</translation>
    </message>
    <message>
        <source>The period decides which years are followed up against it.</source>
        <translation>Perioden avgör vilka år som följs upp mot inriktningen.</translation>
    </message>
    <message>
        <source>The last year lies before the first.</source>
        <translation>Det sista året ligger före det första.</translation>
    </message>
    <message>
        <source>Such a period covers no year at all.</source>
        <translation>En sådan period omfattar inget år alls.</translation>
    </message>
    <message>
        <source>Write the overall goal.</source>
        <translation>Skriv det övergripande målet.</translation>
    </message>
    <message>
        <source>The goals of the operational plan are drawn from the overall goal.</source>
        <translation>Målen i verksamhetsplanen utgår från det övergripande målet.</translation>
    </message>
    <message>
        <source>Choose at most five priorities.</source>
        <translation>Välj högst fem prioriteringar.</translation>
    </message>
    <message>
        <source>When everything has priority, nothing has.</source>
        <translation>När allt är prioriterat är ingenting prioriterat.</translation>
    </message>
    <message>
        <source>Otherwise it is unclear which direction a year is judged by.</source>
        <translation>Annars är det oklart vilken inriktning ett år bedöms mot.</translation>
    </message>
    <message>
        <source>Choose the policy goal in focus.</source>
        <translation>Välj huvuddelmål.</translation>
    </message>
    <message>
        <source>The direction says which of the policy goals the agency serves most.</source>
        <translation>Inriktningen anger vilket jämställdhetspolitiskt delmål myndigheten bidrar mest till.</translation>
    </message>
    <message>
        <source>Say when the direction was decided.</source>
        <translation>Ange när inriktningen beslutades.</translation>
    </message>
    <message>
        <source>The management owns the direction; its decision is what others use.</source>
        <translation>Ledningen äger inriktningen, och det är dess beslut som andra utgår från.</translation>
    </message>
    <message>
        <source>The chain is broken here: a policy goal in focus leads to nothing.</source>
        <translation>Kedjan är bruten här: ett valt delmål leder inte vidare.</translation>
    </message>
</context>
<context>
    <name>DirectionText</name>
    <message>
        <source>[No direction covers {year}]</source>
        <translation>[Ingen inriktning omfattar {year}]</translation>
    </message>
    <message>
        <source>[Overarching goal is missing]</source>
        <translation>[Övergripande mål saknas]</translation>
    </message>
    <message>
        <source>Overarching goal</source>
        <translation>Övergripande mål</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteringar</translation>
    </message>
    <message>
        <source>[The section is not written]</source>
        <translation>[Avsnittet är inte skrivet]</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>[Not decided yet]</source>
        <translation>[Inte beslutad ännu]</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutad</translation>
    </message>
    <message>
        <source>Main sub-goal</source>
        <translation>Huvuddelmål</translation>
    </message>
    <message>
        <source>Further sub-goals</source>
        <translation>Övriga delmål</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svarar mot</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Inriktning</translation>
    </message>
    <message>
        <source>The direction with its decision and the five sections that it must have, with the problems and goals that belong to it.</source>
        <translation>Inriktningen med sitt beslut och de fem avsnitt den ska ha, med de problem och mål som hör till.</translation>
    </message>
</context>
<context>
    <name>Directions</name>
    <message>
        <source>Directions</source>
        <translation>Inriktning</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>inriktning</translation>
    </message>
    <message>
        <source>Search directions (Ctrl+F)</source>
        <translation>Sök bland inriktningar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add direction</source>
        <translation>Lägg till inriktning</translation>
    </message>
    <message>
        <source>A direction says which problems the agency is to help solve during some years. Begin with the one that is in force.</source>
        <translation>En inriktning säger vilka problem myndigheten ska bidra till att lösa under några år. Börja med den som gäller nu.</translation>
    </message>
    <message>
        <source>Direction without a title</source>
        <translation>Inriktning utan rubrik</translation>
    </message>
    <message>
        <source>The five sections</source>
        <translation>De fem avsnitten</translation>
    </message>
    <message>
        <source>Direction {years}</source>
        <translation>Inriktning {years}</translation>
    </message>
    <message>
        <source>All five sections are written.</source>
        <translation>Alla fem avsnitt är skrivna.</translation>
    </message>
    <message>
        <source>{count} of 5 are written. Still empty: {sections}.</source>
        <translation>{count} av 5 är skrivna. Tomma än: {sections}.</translation>
    </message>
    <message>
        <source>Add problem</source>
        <translation>Lägg till problem</translation>
    </message>
    <message>
        <source>Add problem to direction</source>
        <translation>Lägg till problem i inriktningen</translation>
    </message>
    <message>
        <source>Start the next direction from this one</source>
        <translation>Påbörja nästa inriktning utifrån den här</translation>
    </message>
    <message>
        <source>Start the next direction</source>
        <translation>Påbörja nästa inriktning</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Första år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Sista år</translation>
    </message>
    <message>
        <source>Sub-goal in focus</source>
        <translation>Huvuddelmål</translation>
    </message>
    <message>
        <source>Further sub-goals</source>
        <translation>Övriga delmål</translation>
    </message>
    <message>
        <source>Overall goal</source>
        <translation>Övergripande mål</translation>
    </message>
    <message>
        <source>1. Problems in society that the core activity can help solve</source>
        <translation>1. Jämställdhetsproblem i samhället som kärnverksamheten kan bidra till att lösa</translation>
    </message>
    <message>
        <source>2. Proposed measures</source>
        <translation>2. Förslag till åtgärder</translation>
    </message>
    <message>
        <source>3. Goals that can be followed up</source>
        <translation>3. Uppföljningsbara mål</translation>
    </message>
    <message>
        <source>4. Gender equality in the internal processes</source>
        <translation>4. Jämställdhet i de interna processerna</translation>
    </message>
    <message>
        <source>5. Areas to improve and planned measures</source>
        <translation>5. Förbättringsområden och planerade åtgärder</translation>
    </message>
    <message>
        <source>priorities, contribution to society, limits</source>
        <translation>prioriteringar, bidrag till samhället, avgränsning</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteringar</translation>
    </message>
    <message>
        <source>One on each line, at most five</source>
        <translation>En per rad, högst fem</translation>
    </message>
    <message>
        <source>What the core activity contributes to in society</source>
        <translation>Vad kärnverksamheten bidrar till i samhället</translation>
    </message>
    <message>
        <source>Room for manoeuvre and limits</source>
        <translation>Handlingsutrymme och avgränsning</translation>
    </message>
    <message>
        <source>problems that are new, continue or are closed</source>
        <translation>problem som är nya, fortsätter eller avslutas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Add a problem that exists</source>
        <translation>Lägg till ett problem som redan finns</translation>
    </message>
    <message>
        <source>Which problem</source>
        <translation>Vilket problem</translation>
    </message>
    <message>
        <source>The problem is</source>
        <translation>Problemet är</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>decision, mandates, predecessor, status</source>
        <translation>beslut, uppdrag, tidigare inriktning, status</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutsdatum</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutad av</translation>
    </message>
    <message>
        <source>A function, not a person</source>
        <translation>En funktion, inte en person</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mandates that it answers</source>
        <translation>Uppdrag som inriktningen svarar på</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Counts few persons.</source>
        <translation>Gäller få personer.</translation>
    </message>
    <message>
        <source>Few persons are left of the group.</source>
        <translation>Få personer återstår i gruppen.</translation>
    </message>
    <message>
        <source>There are few persons in the group.</source>
        <translation>Gruppen har få personer.</translation>
    </message>
    <message>
        <source>Nobody or everybody in the group: that tells about each of them.</source>
        <translation>Ingen eller alla i gruppen, vilket säger något om var och en.</translation>
    </message>
    <message>
        <source>Otherwise a protected number could be worked out.</source>
        <translation>Annars går det att räkna fram ett skyddat tal.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Sex distribution</source>
        <translation>Könsfördelning</translation>
    </message>
    <message>
        <source>Sex distribution: women and men as parts of the whole</source>
        <translation>Könsfördelning: kvinnor och män som delar av helheten</translation>
    </message>
    <message>
        <source>Per cent of women and of men among women and men together. It is balanced when both are 40–60 per cent, unrounded. Notes are on the sheet of notes.</source>
        <translation>Procent kvinnor respektive män bland kvinnor och män tillsammans. Fördelningen är jämn när båda ligger på 40–60 procent, oavrundat. Noterna står på bladet Noter.</translation>
    </message>
    <message>
        <source>Women (%)</source>
        <translation>Kvinnor (%)</translation>
    </message>
    <message>
        <source>Men (%)</source>
        <translation>Män (%)</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>Indikator-id</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Women, number</source>
        <translation>Kvinnor, antal</translation>
    </message>
    <message>
        <source>Men, number</source>
        <translation>Män, antal</translation>
    </message>
    <message>
        <source>Within 40–60 per cent</source>
        <translation>Inom 40–60 procent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Käll-id</translation>
    </message>
    <message>
        <source>No values for {first}–{last}. Any earlier ones are on the sheet of indicator values.</source>
        <translation>Inga värden för {first}–{last}. Eventuella tidigare värden står på bladet Indikatorvärden.</translation>
    </message>
</context>
<context>
    <name>DistributionAssessment</name>
    <message>
        <source>Unjustified, to the disadvantage of women</source>
        <translation>Osaklig, till nackdel för kvinnor</translation>
    </message>
    <message>
        <source>Unjustified, to the disadvantage of men</source>
        <translation>Osaklig, till nackdel för män</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Saklig</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Ingen skillnad</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Oklar</translation>
    </message>
</context>
<context>
    <name>DueKind</name>
    <message>
        <source>Date of the year</source>
        <translation>Årets datum</translation>
    </message>
    <message>
        <source>Mandate to answer</source>
        <translation>Uppdrag att svara på</translation>
    </message>
    <message>
        <source>Goal to reach</source>
        <translation>Mål att nå</translation>
    </message>
    <message>
        <source>Activity ends</source>
        <translation>Aktivitet slutar</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Åtagande</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>For the controller: all sheets</source>
        <translation>Till controller: alla blad</translation>
    </message>
    <message>
        <source>For publication: without internal sheets</source>
        <translation>För publicering: utan interna blad</translation>
    </message>
</context>
<context>
    <name>EffectChain</name>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Prestationer</translation>
    </message>
    <message>
        <source>Outcome for the target group</source>
        <translation>Utfall för målgruppen</translation>
    </message>
    <message>
        <source>Effect in society</source>
        <translation>Effekt i samhället</translation>
    </message>
    <message>
        <source>Policy goal</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Part of the chain</source>
        <translation>Del av kedjan</translation>
    </message>
    <message>
        <source>Side effect</source>
        <translation>Bieffekt</translation>
    </message>
    <message>
        <source>Goal conflict</source>
        <translation>Målkonflikt</translation>
    </message>
    <message>
        <source>{start} leads to {end}, but nobody has said why.</source>
        <translation>{start} leder till {end}, men ingen har sagt varför.</translation>
    </message>
    <message>
        <source>{start} is assumed to lead to {end}, because {why}.</source>
        <translation>{start} antas leda till {end}, därför att {why}.</translation>
    </message>
    <message>
        <source>{start} leads to {end}, because {why}.</source>
        <translation>{start} leder till {end}, därför att {why}.</translation>
    </message>
    <message>
        <source>{number} kronor</source>
        <translation>{number} kronor</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} timmar</translation>
    </message>
    <message>
        <source>not yet said</source>
        <translation>(ännu inte skrivet)</translation>
    </message>
</context>
<context>
    <name>EffectKind</name>
    <message>
        <source>Hypothetical: well-founded assumption</source>
        <translation>Hypotetisk: välgrundat antagande</translation>
    </message>
    <message>
        <source>Actual: effect analysis</source>
        <translation>Faktisk: effektanalys</translation>
    </message>
</context>
<context>
    <name>EffectPart</name>
    <message>
        <source>Show the effect chain</source>
        <translation>Visa effektkedjan</translation>
    </message>
    <message>
        <source>Effect chain</source>
        <translation>Effektkedja</translation>
    </message>
    <message>
        <source>There is nothing to show yet: add activities.</source>
        <translation>Det finns inget att visa ännu: lägg till aktiviteter.</translation>
    </message>
    <message numerus="yes">
        <source>%n arrows lack a reason.</source>
        <translation>
            <numerusform>%n pil saknar ”därför att”.</numerusform>
            <numerusform>%n pilar saknar ”därför att”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every arrow has its reason.</source>
        <translation>Varje pil har sitt ”därför att”.</translation>
    </message>
</context>
<context>
    <name>EffectPicture</name>
    <message>
        <source>Effect chain of {goal}</source>
        <translation>Effektkedja för {goal}</translation>
    </message>
    <message>
        <source>Move with the arrow keys, write with Enter, remove with Delete.</source>
        <translation>Gå med piltangenterna, skriv med Retur och ta bort med Delete.</translation>
    </message>
    <message>
        <source>Dashed arrow: nobody has said why. Hollow arrowhead: an assumption. Dashed box: side effect or goal conflict.</source>
        <translation>Streckad pil: ingen har sagt varför. Ihålig pilspets: ett antagande. Streckad ruta: bieffekt eller målkonflikt.</translation>
    </message>
    <message>
        <source>Not yet said</source>
        <translation>Inte skrivet ännu</translation>
    </message>
    <message>
        <source>Followed by {codes}</source>
        <translation>Följs med {codes}</translation>
    </message>
    <message>
        <source>ground is missing</source>
        <translation>grund saknas</translation>
    </message>
    <message>
        <source>Assumption: {ground}</source>
        <translation>Antagande: {ground}</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Antagande</translation>
    </message>
</context>
<context>
    <name>EffectRules</name>
    <message>
        <source>No reason is given for {arrows}. Say why.</source>
        <translation>Pilar saknar ”därför att”: {arrows}. Skriv varför.</translation>
    </message>
    <message>
        <source>Nobody has said why one thing leads to the other in its effect chain. Begin with the arrows to the goal.</source>
        <translation>Ingen har skrivit varför det ena leder till det andra i målets effektkedja. Börja med pilarna till målet.</translation>
    </message>
    <message>
        <source>The assumption lacks ground: {arrows}. Say the ground.</source>
        <translation>Antagande saknar grund: {arrows}. Ange grunden.</translation>
    </message>
    <message>
        <source>The effect chain does not reach any policy goal. Link the goal to a problem with a sub-goal, or show the arrows that are left out.</source>
        <translation>Effektkedjan når inget delmål. Koppla målet till ett problem med delmål, eller visa pilar som är borttagna ur bilden.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>An effect chain is worth no more than its reasons: without “because” nobody can test it or learn from it.</source>
        <translation>En effektkedja är inte mer värd än sina skäl: utan ”därför att” kan ingen pröva den eller lära av den.</translation>
    </message>
    <message>
        <source>Arrows into outcome and effect are assumptions. The reader must see what they rest on.</source>
        <translation>Pilar till utfall och effekt är antaganden. Läsaren måste se vad de vilar på.</translation>
    </message>
    <message>
        <source>The agency&apos;s goals are to contribute to the policy goals for gender equality.</source>
        <translation>Myndighetens mål ska bidra till de jämställdhetspolitiska målen.</translation>
    </message>
</context>
<context>
    <name>EffectScreen</name>
    <message>
        <source>Draw an arrow from here to</source>
        <translation>Dra en pil härifrån till</translation>
    </message>
    <message>
        <source>Draw arrow</source>
        <translation>Dra pil</translation>
    </message>
    <message>
        <source>How the chain hangs together</source>
        <translation>Hur kedjan hänger ihop</translation>
    </message>
    <message>
        <source>Choose an arrow or a box in the picture or in the list, and say why one leads to the other. The boxes come from goals, activities, results and policy goals, and change with them.</source>
        <translation>Välj en pil eller en ruta i bilden eller i listan, och skriv varför det ena leder till det andra. Rutorna hämtas från mål, aktiviteter, resultat och delmål, och ändras med dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n arrows lack a reason.</source>
        <translation>
            <numerusform>%n pil saknar ”därför att”.</numerusform>
            <numerusform>%n pilar saknar ”därför att”.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>Från {start} till {end}</translation>
    </message>
    <message>
        <source>Assumption: from {start} to {end}</source>
        <translation>Antagande: från {start} till {end}</translation>
    </message>
    <message>
        <source>Remove the box and its arrows</source>
        <translation>Ta bort rutan och dess pilar</translation>
    </message>
    <message>
        <source>Change this in {code}</source>
        <translation>Ändra detta i {code}</translation>
    </message>
    <message>
        <source>Show the arrow in the picture again</source>
        <translation>Visa pilen i bilden igen</translation>
    </message>
    <message>
        <source>Leave the arrow out of the picture</source>
        <translation>Ta bort pilen ur bilden</translation>
    </message>
    <message>
        <source>Remove the arrow</source>
        <translation>Ta bort pilen</translation>
    </message>
    <message>
        <source>An arrow has lost an end</source>
        <translation>En pil har tappat en ände</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Här är inget skrivet ännu.</translation>
    </message>
    <message>
        <source>One leads to the other because …</source>
        <translation>Det ena leder till det andra därför att …</translation>
    </message>
    <message>
        <source>Go on from “because”, in one sentence.</source>
        <translation>Fortsätt efter ”därför att”, i en mening.</translation>
    </message>
    <message>
        <source>What the assumption rests on</source>
        <translation>Vad antagandet vilar på</translation>
    </message>
    <message>
        <source>Source of the assumption</source>
        <translation>Källa till antagandet</translation>
    </message>
    <message>
        <source>The ground in words</source>
        <translation>Grunden i ord</translation>
    </message>
    <message>
        <source>What the box says</source>
        <translation>Vad rutan säger</translation>
    </message>
    <message>
        <source>Kind of box</source>
        <translation>Slag av ruta</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Add box</source>
        <translation>Lägg till ruta</translation>
    </message>
    <message>
        <source>Add side effect</source>
        <translation>Lägg till bieffekt</translation>
    </message>
    <message>
        <source>Add goal conflict</source>
        <translation>Lägg till målkonflikt</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>Mindre bild</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation>Större bild</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Spara bild</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopiera bild</translation>
    </message>
    <message>
        <source>Show the picture at 100 %</source>
        <translation>Visa bilden i 100 %</translation>
    </message>
    <message>
        <source>Left out of the picture: {sentence}</source>
        <translation>Borttagen ur bilden: {sentence}</translation>
    </message>
    <message>
        <source>No longer joined: the arrow from {start} to {end}. What it led from or to is gone, or has moved to another column.</source>
        <translation>Hänger inte längre ihop: pilen från {start} till {end}. Det som den gick från eller till är borta, eller har flyttat till en annan kolumn.</translation>
    </message>
    <message>
        <source>{what}: {text} No arrow leads here or from here.</source>
        <translation>{what}: {text} Ingen pil går hit eller härifrån.</translation>
    </message>
    <message>
        <source>Change an arrow of the effect chain of {goal}</source>
        <translation>Ändra en pil i effektkedjan för {goal}</translation>
    </message>
    <message>
        <source>Arrows lead from the left to the right. Remove the arrows of the box first, or choose a column between what they lead from and to.</source>
        <translation>Pilar går från vänster till höger. Ta bort rutans pilar först, eller välj en kolumn mellan det som de går från och till.</translation>
    </message>
    <message>
        <source>Change a box of the effect chain of {goal}</source>
        <translation>Ändra en ruta i effektkedjan för {goal}</translation>
    </message>
    <message>
        <source>Add a box to the effect chain of {goal}</source>
        <translation>Lägg till en ruta i effektkedjan för {goal}</translation>
    </message>
    <message>
        <source>Add an arrow to the effect chain of {goal}</source>
        <translation>Lägg till en pil i effektkedjan för {goal}</translation>
    </message>
    <message>
        <source>Remove an arrow of the effect chain of {goal}</source>
        <translation>Ta bort en pil i effektkedjan för {goal}</translation>
    </message>
    <message>
        <source>Remove a box of the effect chain of {goal}</source>
        <translation>Ta bort en ruta i effektkedjan för {goal}</translation>
    </message>
    <message>
        <source>The arrows in words</source>
        <translation>Pilarna i ord</translation>
    </message>
    <message>
        <source>An effect chain shows how activities are thought to lead to a goal and on to the policy goals. It is made from a goal, so add one first.</source>
        <translation>En effektkedja visar hur aktiviteter antas leda till ett mål och vidare till delmålen. Den utgår från ett mål, så lägg till ett mål först.</translation>
    </message>
    <message>
        <source>Go to the goals</source>
        <translation>Gå till målen</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Bilden är kopierad.</translation>
    </message>
    <message>
        <source>Effect chain {goal}</source>
        <translation>Effektkedja {goal}</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png);;Page (*.pdf)</source>
        <translation>Teckning (*.svg);;Bild (*.png);;Sida (*.pdf)</translation>
    </message>
    <message>
        <source>The picture could not be saved: {error}. Your work is safe. Choose another folder.</source>
        <translation>Bilden kunde inte sparas: {error}. Ditt arbete är tryggt. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>The picture is saved as {name}.</source>
        <translation>Bilden är sparad som {name}.</translation>
    </message>
</context>
<context>
    <name>EffectSheet</name>
    <message>
        <source>Effect chain</source>
        <translation>Effektkedja</translation>
    </message>
    <message>
        <source>Effect chains {year}</source>
        <translation>Effektkedjor {year}</translation>
    </message>
    <message>
        <source>One row per arrow: what is thought to lead to what, and why. What leads to an outcome or an effect is an assumption.</source>
        <translation>En rad per pil: vad som antas leda till vad, och varför. Det som leder till ett utfall eller en effekt är ett antagande.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Därför att</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Antagande</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>[No effect chain is written yet]</source>
        <translation>[Ingen effektkedja är skriven ännu]</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Bidrar till</translation>
    </message>
    <message>
        <source>Effect chain of {goal}: what leads to what, and why</source>
        <translation>Effektkedja för {goal}: vad som leder till vad, och varför</translation>
    </message>
    <message>
        <source>Effect chains</source>
        <translation>Effektkedjor</translation>
    </message>
    <message>
        <source>Goal by goal what is thought to lead to what and why, what is assumed and on what ground, side effects and goal conflicts.</source>
        <translation>Mål för mål: vad som antas leda till vad och varför, vad som är antaganden och på vilken grund, bieffekter och målkonflikter.</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>[erased]</source>
        <translation>[raderat]</translation>
    </message>
    <message>
        <source>Write at least three characters.</source>
        <translation>Skriv minst tre tecken.</translation>
    </message>
    <message>
        <source>It is erased, but the file could not be written anew ({reason}), so traces of it can be left in unused parts. Make room on the disk and erase it again.</source>
        <translation>Det är raderat, men filen kunde inte skrivas om ({reason}), så spår av det kan finnas kvar i oanvända delar. Gör plats på disken och radera igen.</translation>
    </message>
    <message>
        <source>Erase a text for good</source>
        <translation>Radera en text för gott</translation>
    </message>
    <message>
        <source>Text to erase, exactly as it is written</source>
        <translation>Text att radera, exakt som den är skriven</translation>
    </message>
    <message>
        <source>Still in these copies and archives</source>
        <translation>Finns kvar i de här kopiorna och arkiven</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>The text is taken out of all fields, the wastebasket, the change log and drafts. The log says only that something was erased. This cannot be undone, and earlier steps can no longer be undone either. What is an official document may be erased only by your agency&apos;s rules.</source>
        <translation>Texten tas bort ur alla fält, papperskorgen, ändringsloggen och utkast. Loggen säger bara att något har raderats. Det går inte att ångra, och tidigare steg kan inte heller ångras efteråt. Allmänna handlingar får raderas bara enligt myndighetens gallringsregler.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message numerus="yes">
        <source>%n records hold the text</source>
        <translation>
            <numerusform>%n post innehåller texten</numerusform>
            <numerusform>%n poster innehåller texten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the change log do</source>
        <translation>
            <numerusform>%n rad i ändringsloggen gör det</numerusform>
            <numerusform>%n rader i ändringsloggen gör det</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is erased from the file.</source>
        <translation>Texten är raderad ur filen.</translation>
    </message>
    <message>
        <source>The copies and archives below still hold it until you remove them.</source>
        <translation>Kopiorna och arkiven nedan innehåller den tills du tar bort dem.</translation>
    </message>
</context>
<context>
    <name>EraseNumbers</name>
    <message>
        <source>The values of women, men and all are erased together, since one could be worked out from the others. They are taken out of the table, the wastebasket, the change log, forms and drafts of reports. This cannot be undone, and earlier steps can no longer be undone either. What is an official document may be erased only by your agency&apos;s rules.</source>
        <translation>Värdena för kvinnor, män och samtliga raderas tillsammans, eftersom ett av dem kan räknas ut från de andra. De tas bort ur tabellen, papperskorgen, ändringsloggen, formulär och utkast till rapporter. Det går inte att ångra, och tidigare steg går inte heller att ångra sedan. Det som är allmän handling får raderas bara enligt myndighetens regler för gallring.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Period and group</source>
        <translation>Period och grupp</translation>
    </message>
    <message>
        <source>Still in these copies and archives</source>
        <translation>Finns kvar i dessa kopior och arkiv</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Erase the values for good</source>
        <translation>Radera värdena för gott</translation>
    </message>
    <message>
        <source>Erase values for good</source>
        <translation>Radera värden för gott</translation>
    </message>
    <message>
        <source>The values of {code} in {period} are erased.</source>
        <translation>Värdena för {code} i {period} är raderade.</translation>
    </message>
    <message>
        <source>The copies and archives below still hold them until you remove them.</source>
        <translation>Kopiorna och arkiven nedan innehåller dem tills du tar bort dem.</translation>
    </message>
    <message>
        <source>These values are in a report that has been handed over. What it showed stays in the log of exports, so that small counts can still be protected.</source>
        <translation>De här värdena finns i en rapport som har lämnats över. Det som den visade finns kvar i exportloggen, så att små tal fortfarande kan skyddas.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in the program. What the status bar calls saved is safe. You can go on working. If it happens again, choose Make a support package in the Help menu and send it to your IT support.</source>
        <translation>Något gick fel i programmet. Det som statusraden kallar sparat är tryggt. Du kan arbeta vidare. Händer det igen väljer du Skapa supportpaket i menyn Hjälp och skickar paketet till din IT-support.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Arbeta vidare</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Own analysis</source>
        <translation>Egen analys</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forskning</translation>
    </message>
    <message>
        <source>Supervision or audit</source>
        <translation>Tillsyn eller granskning</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfarenhet</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypotes</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The final was not made: the file is open read-only, so it could not be logged. Open the file itself, or make a draft.</source>
        <translation>Den slutliga arbetsboken gjordes inte: filen är öppen skrivskyddad, så exporten kunde inte loggas. Öppna själva filen, eller gör ett utkast.</translation>
    </message>
    <message>
        <source>Internal, unprotected</source>
        <translation>Intern, oskyddad</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>In the wastebasket</source>
        <translation>I papperskorgen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Changed after approval</source>
        <translation>Ändrad efter godkännande</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Därför att</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ground in words</source>
        <translation>Grund i ord</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Left out of the picture</source>
        <translation>Borttagen ur bilden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kind of box</source>
        <translation>Slag av ruta</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>number</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>all in the group</source>
        <translation>samtliga</translation>
    </message>
    <message>
        <source>value</source>
        <translation>värde</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giltig från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutsdatum</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutad av</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Overarching goal</source>
        <translation>Övergripande mål</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteringar</translation>
    </message>
    <message>
        <source>Contribution to society</source>
        <translation>Bidrag till samhället</translation>
    </message>
    <message>
        <source>1. Identified problems in society</source>
        <translation>1. Identifierade jämställdhetsproblem i samhället</translation>
    </message>
    <message>
        <source>2. Proposed measures</source>
        <translation>2. Förslag till åtgärder</translation>
    </message>
    <message>
        <source>3. Goals that can be followed up</source>
        <translation>3. Uppföljningsbara mål</translation>
    </message>
    <message>
        <source>4. Integration in internal processes</source>
        <translation>4. Integrering i interna processer</translation>
    </message>
    <message>
        <source>5. Areas to improve and measures</source>
        <translation>5. Förbättringsområden och åtgärder</translation>
    </message>
    <message>
        <source>Room for manoeuvre and limits</source>
        <translation>Handlingsutrymme och avgränsning</translation>
    </message>
    <message>
        <source>Main sub-goal</source>
        <translation>Huvuddelmål</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Fortsätter från</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Lydelse</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Ska lämnas senast</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Programme period</source>
        <translation>Programperiod</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Vem drabbas</translation>
    </message>
    <message>
        <source>Compared to</source>
        <translation>Jämfört med</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Vad är skillnaden</translation>
    </message>
    <message>
        <source>Where in the operation</source>
        <translation>Var i verksamheten</translation>
    </message>
    <message>
        <source>Since when and how much</source>
        <translation>Sedan när och omfattning</translation>
    </message>
    <message>
        <source>Causes unknown so far</source>
        <translation>Orsakerna är okända än</translation>
    </message>
    <message>
        <source>Consequence for the target group</source>
        <translation>Konsekvens för målgruppen</translation>
    </message>
    <message>
        <source>Consequence for society</source>
        <translation>Konsekvens för jämställdheten i samhället</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Assessment of the difference</source>
        <translation>Bedömning av skillnaden</translation>
    </message>
    <message>
        <source>Reason for the assessment</source>
        <translation>Motivering till bedömningen</translation>
    </message>
    <message>
        <source>Strength of the ground</source>
        <translation>Underlagets styrka</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Rådighet</translation>
    </message>
    <message>
        <source>How many are affected</source>
        <translation>Hur många som berörs</translation>
    </message>
    <message>
        <source>Number of persons affected</source>
        <translation>Antal berörda personer</translation>
    </message>
    <message>
        <source>Priority (1–3)</source>
        <translation>Prioritet (1–3)</translation>
    </message>
    <message>
        <source>Reason for the priority</source>
        <translation>Motivering till prioriteten</translation>
    </message>
    <message>
        <source>Related assignments</source>
        <translation>Närliggande uppdrag</translation>
    </message>
    <message>
        <source>Organisational unit</source>
        <translation>Organisatorisk enhet</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>Ska nås senast</translation>
    </message>
    <message>
        <source>Assessed without indicator</source>
        <translation>Bedömning utan indikator</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Målägare</translation>
    </message>
    <message>
        <source>Accepted by the owner</source>
        <translation>Godkänt av målägaren</translation>
    </message>
    <message>
        <source>Reference to the plan</source>
        <translation>VP-referens</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>VP-område</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Måttyp</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimaler</translation>
    </message>
    <message>
        <source>Numerator in words</source>
        <translation>Täljare i ord</translation>
    </message>
    <message>
        <source>Denominator in words</source>
        <translation>Nämnare i ord</translation>
    </message>
    <message>
        <source>Concerns individuals</source>
        <translation>Individbaserad</translation>
    </message>
    <message>
        <source>Words for the sexes</source>
        <translation>Könsindelning</translation>
    </message>
    <message>
        <source>Special reason not to split by sex</source>
        <translation>Särskilt skäl att inte dela upp efter kön</translation>
    </message>
    <message>
        <source>The special reason in words</source>
        <translation>Det särskilda skälet i ord</translation>
    </message>
    <message>
        <source>Level of the results chain</source>
        <translation>Kedjenivå</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <translation>Önskad riktning</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Tolkningsvarning</translation>
    </message>
    <message>
        <source>Baseline, year</source>
        <translation>Baslinje, år</translation>
    </message>
    <message>
        <source>Baseline, women</source>
        <translation>Baslinje, kvinnor</translation>
    </message>
    <message>
        <source>Baseline, men</source>
        <translation>Baslinje, män</translation>
    </message>
    <message>
        <source>Baseline, sex difference</source>
        <translation>Baslinje, könsskillnad</translation>
    </message>
    <message>
        <source>Remark on the baseline</source>
        <translation>Anteckning om baslinjen</translation>
    </message>
    <message>
        <source>Target, year</source>
        <translation>Målvärde, år</translation>
    </message>
    <message>
        <source>Target, women</source>
        <translation>Målvärde, kvinnor</translation>
    </message>
    <message>
        <source>Target, men</source>
        <translation>Målvärde, män</translation>
    </message>
    <message>
        <source>Target, largest sex difference</source>
        <translation>Målvärde, största könsskillnad</translation>
    </message>
    <message>
        <source>Target range, lowest</source>
        <translation>Målintervall, lägst</translation>
    </message>
    <message>
        <source>Target range, highest</source>
        <translation>Målintervall, högst</translation>
    </message>
    <message>
        <source>Smallest change that counts</source>
        <translation>Minsta förändring som räknas</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frekvens</translation>
    </message>
    <message>
        <source>State or flow</source>
        <translation>Siffrorna avser</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mätdatum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Draws the figures</source>
        <translation>Ansvarig för uttag</translation>
    </message>
    <message>
        <source>How the figure is drawn</source>
        <translation>Så tas siffran fram</translation>
    </message>
    <message>
        <source>Lead time, working days</source>
        <translation>Ledtid, arbetsdagar</translation>
    </message>
    <message>
        <source>Code in the steering system</source>
        <translation>Kod i styrsystemet</translation>
    </message>
    <message>
        <source>Column code, women</source>
        <translation>Kolumnkod, kvinnor</translation>
    </message>
    <message>
        <source>Column code, men</source>
        <translation>Kolumnkod, män</translation>
    </message>
    <message>
        <source>Column code, total</source>
        <translation>Kolumnkod, totalt</translation>
    </message>
    <message>
        <source>Handed over for the whole agency</source>
        <translation>Lämnas för hela myndigheten</translation>
    </message>
    <message>
        <source>Own threshold for small counts</source>
        <translation>Egen tröskel för små tal</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Känslig</translation>
    </message>
    <message>
        <source>Public, not protected: reason</source>
        <translation>Offentlig uppgift, skyddas inte: skäl</translation>
    </message>
    <message>
        <source>Public, decided by</source>
        <translation>Offentlig uppgift, beslutad av</translation>
    </message>
    <message>
        <source>What changes in the ordinary work</source>
        <translation>Vad som ändras i det ordinarie arbetet</translation>
    </message>
    <message>
        <source>Went on before</source>
        <translation>Pågick redan</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Cost (kronor)</source>
        <translation>Kostnad (kronor)</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbetstimmar</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>Förväntad prestation</translation>
    </message>
    <message>
        <source>What came out of it</source>
        <translation>Vad aktiviteten ledde till</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>The assessment in words</source>
        <translation>Bedömningen i ord</translation>
    </message>
    <message>
        <source>Why it differs from the computed signal</source>
        <translation>Motivering till avvikelse från beräknad signal</translation>
    </message>
    <message>
        <source>Text for the annual report</source>
        <translation>Text till årsredovisningen</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Prestationer</translation>
    </message>
    <message>
        <source>Outputs, women</source>
        <translation>Prestationer, kvinnor</translation>
    </message>
    <message>
        <source>Outputs, men</source>
        <translation>Prestationer, män</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analys</translation>
    </message>
    <message>
        <source>Assumed effect for the target group</source>
        <translation>Effektantagande, målgrupp</translation>
    </message>
    <message>
        <source>Assumed effect for society</source>
        <translation>Effektantagande, samhälle</translation>
    </message>
    <message>
        <source>Kind of effect statement</source>
        <translation>Effekttyp</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The ground in words</source>
        <translation>Grunden i ord</translation>
    </message>
    <message>
        <source>Other possible explanations</source>
        <translation>Andra möjliga förklaringar</translation>
    </message>
    <message>
        <source>What is changed because of it</source>
        <translation>Ändring till följd av resultatet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>System or table</source>
        <translation>System eller tabell</translation>
    </message>
    <message>
        <source>Extracted on</source>
        <translation>Uttagsdatum</translation>
    </message>
    <message>
        <source>Selection and definition</source>
        <translation>Urval och definition</translation>
    </message>
    <message>
        <source>File, address or case number</source>
        <translation>Fil, adress eller diarienummer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktfunktion</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Får publiceras</translation>
    </message>
    <message>
        <source>Rounded or noised</source>
        <translation>Avrundad eller med brus</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Ingår i</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Efterträds av</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Samverkanspart</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad den gäller</translation>
    </message>
    <message>
        <source>Shared problem</source>
        <translation>Gemensamt problem</translation>
    </message>
    <message>
        <source>What we answer for</source>
        <translation>Det vi svarar för</translation>
    </message>
    <message>
        <source>What they answer for</source>
        <translation>Det de svarar för</translation>
    </message>
    <message>
        <source>Where the responsibility ends</source>
        <translation>Var ansvaret slutar</translation>
    </message>
    <message>
        <source>Directed assignment</source>
        <translation>Riktat uppdrag</translation>
    </message>
    <message>
        <source>The assignment</source>
        <translation>Uppdraget</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Vad som ändrades</translation>
    </message>
    <message>
        <source>What others can use</source>
        <translation>Vad andra kan använda</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Får delas</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer från</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Plats i listan</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hör till</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Första år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Sista år</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Förklaring</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Engelskt namn</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Not filled in yet.</source>
        <translation>Inte ifyllt än.</translation>
    </message>
    <message>
        <source>0 (according to the source, level unknown)</source>
        <translation>0 (enligt källa, nivå saknas)</translation>
    </message>
    <message>
        <source>The numerator is not filled in.</source>
        <translation>Täljaren är inte ifylld.</translation>
    </message>
    <message>
        <source>The denominator is not filled in.</source>
        <translation>Nämnaren är inte ifylld.</translation>
    </message>
    <message>
        <source>The source gives words only.</source>
        <translation>Källan anger bara ord.</translation>
    </message>
    <message>
        <source>The other sex&apos;s number is not filled in.</source>
        <translation>Antalet för det andra könet är inte ifyllt.</translation>
    </message>
    <message>
        <source>A total cannot be worked out from these values. Fill in the total itself.</source>
        <translation>Totalen kan inte räknas fram ur de här värdena. Fyll i totalen.</translation>
    </message>
    <message>
        <source>{sex}: {reason}</source>
        <translation>{sex}: {reason}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Your organisation has turned the example off.</source>
        <translation>Din organisation har stängt av exemplet.</translation>
    </message>
    <message>
        <source>Example.jim</source>
        <translation>Exempel.jim</translation>
    </message>
</context>
<context>
    <name>FindingsSheet</name>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Checks: what is missing or looks wrong</source>
        <translation>Kontroller: vad som saknas eller ser fel ut</translation>
    </message>
    <message>
        <source>One row per finding, gravest first; those known and accepted stand last with their reason. The recalculation of all values is on the next sheet.</source>
        <translation>En rad per iakttagelse, de allvarligaste först. Kända och accepterade står sist med sin motivering. Omräkningen av alla värden står på nästa blad.</translation>
    </message>
    <message>
        <source>Handed over although errors remain: {reason}</source>
        <translation>Överlämnad trots kvarstående fel: {reason}</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvarlighet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>Why the rule exists</source>
        <translation>Varför regeln finns</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Known and accepted</source>
        <translation>Känt – accepterat</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Sub-goals</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Inriktningar</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samverkansparter</translation>
    </message>
    <message>
        <source>Questions and commitments</source>
        <translation>Frågor och åtaganden</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Inriktning</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>The year {year}</source>
        <translation>Helåret {year}</translation>
    </message>
    <message>
        <source>Half-year {part} {year}</source>
        <translation>Halvår {part} {year}</translation>
    </message>
    <message>
        <source>Four months {part} {year}</source>
        <translation>Tertial {part} {year}</translation>
    </message>
    <message>
        <source>Quarter {part} {year}</source>
        <translation>Kvartal {part} {year}</translation>
    </message>
    <message>
        <source>Follow up {code}, {period}</source>
        <translation>Följ upp {code}, {period}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Uppgiftslämnare</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What has been done, what deviates from the plan and why</source>
        <translation>Vad som är gjort, vad som avviker från planen och varför</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Say how often goals and activities are followed up</source>
        <translation>Ange hur ofta mål och aktiviteter följs upp</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier periods</source>
        <translation>
            <numerusform>Visa %n tidigare period</numerusform>
            <numerusform>Visa %n tidigare perioder</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch from the follow-up</source>
        <translation>Hämta från uppföljningen</translation>
    </message>
    <message numerus="yes">
        <source>%n statuses and comments of {year} become a draft; change it freely.</source>
        <translation>
            <numerusform>%n läge eller kommentar från {year} blir ett utkast som du ändrar fritt.</numerusform>
            <numerusform>%n lägen och kommentarer från {year} blir ett utkast som du ändrar fritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Only those without a status</source>
        <translation>Bara dem utan läge</translation>
    </message>
    <message>
        <source>Search the follow-up (Ctrl+F)</source>
        <translation>Sök i uppföljningen (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nothing to follow up here: no goal or activity is decided or ongoing, or all have a status.</source>
        <translation>Här finns inget att följa upp: inga mål eller aktiviteter som är beslutade eller pågår, eller så har alla fått ett läge.</translation>
    </message>
    <message>
        <source>Go to the goals</source>
        <translation>Gå till målen</translation>
    </message>
    <message>
        <source>Goals and activities are followed up in the agency&apos;s own periods: every four months, every half-year or every year. Say which first.</source>
        <translation>Mål och aktiviteter följs upp i myndighetens egna perioder: varje tertial, varje halvår eller varje år. Ange först vilka ni använder.</translation>
    </message>
    <message>
        <source>Say how often</source>
        <translation>Ange hur ofta</translation>
    </message>
    <message>
        <source>{done} of {all} have a status, {left} are left.</source>
        <translation>{done} av {all} har ett läge, {left} återstår.</translation>
    </message>
    <message>
        <source>Next without a status (Ctrl+Enter)</source>
        <translation>Nästa utan läge (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Other periods</source>
        <translation>Andra perioder</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Öppna {code}</translation>
    </message>
    <message>
        <source>to be reached by {year}</source>
        <translation>ska nås senast {year}</translation>
    </message>
    <message>
        <source>expected output: {text}</source>
        <translation>förväntad prestation: {text}</translation>
    </message>
</context>
<context>
    <name>FollowUpRules</name>
    <message>
        <source>No status for {periods}. Say how it went.</source>
        <translation>Läge saknas för {periods}. Ange hur det gick.</translation>
    </message>
    <message>
        <source>The agency follows up goals and activities in periods of its own choice; what is said then carries the year&apos;s result.</source>
        <translation>Myndigheten följer upp mål och aktiviteter i egna perioder. Det som sägs då bär årets resultat.</translation>
    </message>
</context>
<context>
    <name>FollowUpSheet</name>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Follow-up {year}, period by period</source>
        <translation>Uppföljning {year}, period för period</translation>
    </message>
    <message>
        <source>One row per goal or activity and period: how it fares, in the words of those who answer for it.</source>
        <translation>En rad per mål eller aktivitet och period: hur det går, med de ansvarigas ord.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Goal or activity</source>
        <translation>Mål eller aktivitet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Uppgiftslämnare</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>ForPublication</name>
    <message>
        <source>Figures from {sources} may not be published and are left out.</source>
        <translation>Siffror från {sources} får inte publiceras och är utelämnade.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>This cannot stand here</source>
        <translation>Det här går inte att skriva här</translation>
    </message>
    <message>
        <source>Form {id}, version {version}, for the year {year}</source>
        <translation>Formulär {id}, version {version}, för år {year}</translation>
    </message>
    <message>
        <source>Agency without a name</source>
        <translation>Myndighet utan namn</translation>
    </message>
    <message>
        <source>Gender mainstreaming (JiM)</source>
        <translation>Jämställdhetsintegrering (JiM)</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Läs mig</translation>
    </message>
    <message>
        <source>What is asked for, how to fill it in, and links to each sheet.</source>
        <translation>Vad vi frågar efter, hur du fyller i och länkar till varje blad.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Förklaring</translation>
    </message>
    <message numerus="yes">
        <source>{sheet}: %n rows to fill in</source>
        <translation>
            <numerusform>{sheet}: %n rad att fylla i</numerusform>
            <numerusform>{sheet}: %n rader att fylla i</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Formulärets version</translation>
    </message>
    <message>
        <source>Format of the form</source>
        <translation>Formulärets format</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fyll i</translation>
    </message>
    <message>
        <source>Write in the cells with a frame, under heads that end with “fill in”. Leave a cell empty when you have nothing to say: an empty cell changes nothing.</source>
        <translation>Skriv i cellerna med ram, under rubriker som slutar med ”fyll i”. Lämna en cell tom när du inte har något att svara: en tom cell ändrar ingenting.</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Ingen siffra</translation>
    </message>
    <message>
        <source>Zero is a figure: write 0. When there is none, write .. (not available) or . (not applicable). A figure that was few persons last year is hidden: [x].</source>
        <translation>Noll är en siffra: skriv 0. När det inte finns någon siffra skriver du .. (uppgift saknas) eller . (ej tillämpligt). En siffra från förra året som gällde få personer är dold: [x].</translation>
    </message>
    <message>
        <source>Small counts</source>
        <translation>Små antal</translation>
    </message>
    <message>
        <source>Write the figures as they are, small ones too: they are protected before anything is published. Write no names or personal identity numbers.</source>
        <translation>Skriv siffrorna som de är, även små: de skyddas innan något publiceras. Skriv inga namn eller personnummer.</translation>
    </message>
    <message>
        <source>The rest is locked</source>
        <translation>Resten är låst</translation>
    </message>
    <message>
        <source>The sheets are locked so that nothing is overwritten by mistake. There is no password: take the lock off if you want to sort. Keep the columns and their heads, and do not move rows to another workbook.</source>
        <translation>Bladen är låsta så att inget skrivs över av misstag. Det finns inget lösenord: ta bort låset om du vill sortera. Behåll kolumnerna och deras rubriker, och flytta inte rader till en annan arbetsbok.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Skicka tillbaka</translation>
    </message>
    <message>
        <source>Save the workbook and send it to whoever sent it to you.</source>
        <translation>Spara arbetsboken och skicka den till den som skickade den till dig.</translation>
    </message>
    <message>
        <source>Write in the cells with a frame.</source>
        <translation>Skriv i cellerna med ram.</translation>
    </message>
    <message>
        <source>{head} (fill in)</source>
        <translation>{head} (fyll i)</translation>
    </message>
    <message>
        <source>Choose in the list.</source>
        <translation>Välj i listan.</translation>
    </message>
    <message>
        <source>Choose one of the words in the list, or empty the cell.</source>
        <translation>Välj ett av orden i listan, eller töm cellen.</translation>
    </message>
    <message>
        <source>Write freely.</source>
        <translation>Skriv fritt.</translation>
    </message>
    <message>
        <source>Write a number, or .. or . when there is none.</source>
        <translation>Skriv ett tal, eller .. eller . när det inte finns något.</translation>
    </message>
    <message>
        <source>Write a number from 0 up, or .. or . when there is none.</source>
        <translation>Skriv ett tal från 0 och uppåt, eller .. eller . när det inte finns något.</translation>
    </message>
    <message>
        <source>Write a number, such as {example}.</source>
        <translation>Skriv ett tal, till exempel {example}.</translation>
    </message>
    <message>
        <source>Write a whole number, without decimals.</source>
        <translation>Skriv ett heltal, utan decimaler.</translation>
    </message>
    <message>
        <source>Write the year with four digits, such as 2026.</source>
        <translation>Skriv året med fyra siffror, till exempel 2026.</translation>
    </message>
    <message>
        <source>Write the date as 2026-03-01.</source>
        <translation>Skriv datumet så här: 2026-03-01.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>{label} (required)</source>
        <translation>{label} (obligatorisk)</translation>
    </message>
    <message>
        <source>Go deeper: {title}</source>
        <translation>Fördjupa: {title}</translation>
    </message>
    <message>
        <source>{n} of {m} filled in</source>
        <translation>{n} av {m} ifyllda</translation>
    </message>
    <message>
        <source>What you wrote is still in the field.</source>
        <translation>Det du skrev står kvar i fältet.</translation>
    </message>
</context>
<context>
    <name>FormAnswers</name>
    <message>
        <source>Choose forms …</source>
        <translation>Välj formulär …</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Läs in</translation>
    </message>
    <message>
        <source>Read in answers</source>
        <translation>Läs in svar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Vad det säger</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>Det som inte kan användas</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>I formuläret</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Forms that came back</source>
        <translation>Formulär som kommit tillbaka</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.ods *.xls *.xlsb);;All files (*)</source>
        <translation>Arbetsböcker (*.xlsx *.xlsm *.ods *.xls *.xlsb);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Choose the forms that came back, one or several.</source>
        <translation>Välj formulär som kommit tillbaka, ett eller flera.</translation>
    </message>
    <message>
        <source>In the file: {old}
In the form: {new}</source>
        <translation>I filen: {old}
I formuläret: {new}</translation>
    </message>
    <message numerus="yes">
        <source>%n cells read in. Undo takes them all back.</source>
        <translation>
            <numerusform>%n cell är inläst. Ångra tar tillbaka den.</numerusform>
            <numerusform>%n celler är inlästa. Ångra tar tillbaka alla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: {reason}</source>
        <translation>Inte läst: {reason}</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>Inget är ifyllt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells filled in</source>
        <translation>
            <numerusform>%n cell ifylld</numerusform>
            <numerusform>%n celler ifyllda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n oförändrad</numerusform>
            <numerusform>%n oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n i konflikt</numerusform>
            <numerusform>%n i konflikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells will be written</source>
        <translation>
            <numerusform>%n cell skrivs</numerusform>
            <numerusform>%n celler skrivs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormCheck</name>
    <message>
        <source>It was made by another version of JiM Desk.</source>
        <translation>Det är gjort med en annan version av JiM Desk.</translation>
    </message>
    <message>
        <source>It belongs to another agency: {agency}.</source>
        <translation>Det hör till en annan myndighet: {agency}.</translation>
    </message>
    <message>
        <source>It was made from another JiM Desk file than this one.</source>
        <translation>Det är gjort från en annan JiM Desk-fil än den här.</translation>
    </message>
    <message>
        <source>This file has not handed out any form {form}.</source>
        <translation>Den här filen har inte lämnat ut något formulär {form}.</translation>
    </message>
    <message>
        <source>It is about the year {year}, and you are collecting {own}. To read it in, choose {year} as report year first.</source>
        <translation>Det gäller år {year}, och du hämtar in {own}. Välj först {year} som redovisningsår om du vill läsa in det.</translation>
    </message>
    <message>
        <source>It is version {version} of the form. Version {newest} has been made since, with other rows or columns; ask for that one.</source>
        <translation>Det är version {version} av formuläret. Sedan dess finns version {newest} med andra rader eller kolumner. Be om den i stället.</translation>
    </message>
    <message>
        <source>The sheet {sheet} is missing, or its column of ids is.</source>
        <translation>Bladet {sheet} saknas, eller så saknas dess kolumn med id.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows do not belong to the form and are not read: {rows}.</source>
        <translation>
            <numerusform>%n rad hör inte till formuläret och läses inte: {rows}.</numerusform>
            <numerusform>%n rader hör inte till formuläret och läses inte: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells on {sheet} hold an error or a formula without a result</source>
        <translation>Celler på {sheet} har ett fel eller en formel utan resultat</translation>
    </message>
    <message>
        <source>Columns on {sheet} are missing or have another head</source>
        <translation>Kolumner på {sheet} saknas eller har fått en annan rubrik</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are missing: {rows}.</source>
        <translation>
            <numerusform>%n rad saknas: {rows}.</numerusform>
            <numerusform>%n rader saknas: {rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stand there several times, so none of them is read: {rows}.</source>
        <translation>
            <numerusform>%n rad finns flera gånger och läses därför inte: {rows}.</numerusform>
            <numerusform>%n rader finns flera gånger och läses därför inte: {rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are about something else than when the form left, and are not read: {rows}.</source>
        <translation>
            <numerusform>%n rad handlar om något annat än när formuläret lämnades ut och läses inte: {rows}.</numerusform>
            <numerusform>%n rader handlar om något annat än när formuläret lämnades ut och läses inte: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{row}, {column}: “{text}” {why}.</source>
        <translation>{row}, {column}: ”{text}” {why}.</translation>
    </message>
    <message>
        <source>is none of {choices}</source>
        <translation>är inget av {choices}</translation>
    </message>
    <message>
        <source>is below zero</source>
        <translation>är under noll</translation>
    </message>
    <message>
        <source>is hidden; ask for the figure itself</source>
        <translation>är dold; be om siffran</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>är inget tal</translation>
    </message>
    <message>
        <source>can be read as two different numbers</source>
        <translation>kan läsas som två olika tal</translation>
    </message>
</context>
<context>
    <name>FormConflicts</name>
    <message>
        <source>Choose what is right</source>
        <translation>Välj vad som stämmer</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Answer 1</source>
        <translation>Svar 1</translation>
    </message>
    <message>
        <source>Answer 2</source>
        <translation>Svar 2</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valt</translation>
    </message>
    <message>
        <source>The marked row</source>
        <translation>Den markerade raden</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alla rader</translation>
    </message>
    <message>
        <source>Two forms say different things, or the file has changed since the form was saved. Nothing is changed here unless you choose it.</source>
        <translation>Två formulär säger olika saker, eller så har filen ändrats sedan formuläret sparades. Inget ändras här om du inte väljer det.</translation>
    </message>
    <message>
        <source>Choose row by row</source>
        <translation>Välj rad för rad</translation>
    </message>
    <message>
        <source>Keep what the file has</source>
        <translation>Behåll det som finns i filen</translation>
    </message>
    <message>
        <source>Take {file}</source>
        <translation>Ta {file}</translation>
    </message>
    <message>
        <source>{value} (from {file})</source>
        <translation>{value} (från {file})</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Som i filen</translation>
    </message>
</context>
<context>
    <name>FormPages</name>
    <message>
        <source>Whoever has the figures</source>
        <translation>Den som har uppgifterna</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>myndighet</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andelar</translation>
    </message>
    <message>
        <source>How many, and out of how many, {year}</source>
        <translation>Hur många, och av hur många, {year}</translation>
    </message>
    <message>
        <source>Amounts per person</source>
        <translation>Belopp per person</translation>
    </message>
    <message>
        <source>Which amount, and to how many, {year}</source>
        <translation>Vilket belopp, och till hur många, {year}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>How many, {year}</source>
        <translation>Hur många, {year}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Values as they are, {year}</source>
        <translation>Värden som de är, {year}</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>What is described in words, {year}</source>
        <translation>Det som beskrivs i ord, {year}</translation>
    </message>
    <message>
        <source>One row for each figure. The figures of {before} stand beside those of {year}.</source>
        <translation>En rad för varje uppgift. Siffrorna för {before} står bredvid dem för {year}.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>How to count</source>
        <translation>Så räknar du</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>{who}, number {year}</source>
        <translation>{who}, antal {year}</translation>
    </message>
    <message>
        <source>{who}, all {year}</source>
        <translation>{who}, samtliga {year}</translation>
    </message>
    <message>
        <source>{who}, amount {year}</source>
        <translation>{who}, belopp {year}</translation>
    </message>
    <message>
        <source>{who}, persons {year}</source>
        <translation>{who}, personer {year}</translation>
    </message>
    <message>
        <source>{who} {year}</source>
        <translation>{who} år {year}</translation>
    </message>
    <message>
        <source>In words {year}</source>
        <translation>I ord {year}</translation>
    </message>
    <message>
        <source>Why there is no figure</source>
        <translation>Varför siffra saknas</translation>
    </message>
    <message>
        <source>For a whole row without figures. It holds for the cells left empty.</source>
        <translation>För en hel rad utan siffror. Det gäller de celler som lämnas tomma.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What one must know to read the figures. No names.</source>
        <translation>Vad den som läser siffrorna behöver veta. Inga namn.</translation>
    </message>
    <message>
        <source>Number: {text}.</source>
        <translation>Antal: {text}.</translation>
    </message>
    <message>
        <source>All: {text}.</source>
        <translation>Samtliga: {text}.</translation>
    </message>
    <message>
        <source>Measured: {text}.</source>
        <translation>Mäts: {text}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>About the year</source>
        <translation>Gäller år</translation>
    </message>
    <message>
        <source>Answer no later than</source>
        <translation>Svara senast</translation>
    </message>
    <message>
        <source>Form for {year}: {function}</source>
        <translation>Formulär för {year}: {function}</translation>
    </message>
    <message>
        <source>Follow-up of goals</source>
        <translation>Uppföljning av mål</translation>
    </message>
    <message>
        <source>Follow-up of activities</source>
        <translation>Uppföljning av aktiviteter</translation>
    </message>
    <message>
        <source>Written for {year}</source>
        <translation>Skrivet för {year}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Results of {year}</source>
        <translation>Resultat {year}</translation>
    </message>
    <message>
        <source>One row for each goal. Say what was done, what the figures show for women and men, and why.</source>
        <translation>En rad för varje mål. Skriv vad som gjordes, vad siffrorna visar för kvinnor och män, och varför.</translation>
    </message>
    <message>
        <source>Write freely. No names of persons.</source>
        <translation>Skriv fritt. Inga namn på personer.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>How the activities of {year} stand</source>
        <translation>Så står det till med aktiviteterna {year}</translation>
    </message>
    <message>
        <source>One row for each activity. Correct what is not right.</source>
        <translation>En rad för varje aktivitet. Rätta det som inte stämmer.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Hur det går</translation>
    </message>
    <message>
        <source>What has been done, what deviates and why</source>
        <translation>Vad som har gjorts, vad som avviker och varför</translation>
    </message>
    <message>
        <source>One row for each. Say how it goes in the period.</source>
        <translation>En rad för varje. Skriv hur det går under perioden.</translation>
    </message>
</context>
<context>
    <name>FormReading</name>
    <message>
        <source>it is no form of JiM Desk, or its hidden column has been removed</source>
        <translation>det är inget formulär från JiM Desk, eller så har den dolda kolumnen tagits bort</translation>
    </message>
    <message>
        <source>it is no workbook</source>
        <translation>det är ingen arbetsbok</translation>
    </message>
    <message>
        <source>its sheet {name} has far more rows than any form</source>
        <translation>bladet {name} har långt fler rader än något formulär</translation>
    </message>
</context>
<context>
    <name>FormTargets</name>
    <message>
        <source>Read in forms: {names}</source>
        <translation>Läs in formulär: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are about something that has been removed from the file since, and are not read: {rows}.</source>
        <translation>
            <numerusform>%n rad gäller något som har tagits bort ur filen sedan dess, och läses inte: {rows}.</numerusform>
            <numerusform>%n rader gäller något som har tagits bort ur filen sedan dess, och läses inte: {rows}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Word document</source>
        <translation>Word-dokument</translation>
    </message>
    <message>
        <source>{report} is a workbook and cannot be made for the page. Choose Excel.</source>
        <translation>{report} är en arbetsbok och kan inte göras som sidor. Välj Excel.</translation>
    </message>
    <message>
        <source>{report} has no workbook. Choose Word or PDF.</source>
        <translation>{report} har ingen arbetsbok. Välj Word eller PDF.</translation>
    </message>
    <message>
        <source>An archive holds everything, small counts too, and stays in the agency. Make it as a draft.</source>
        <translation>Ett arkiv innehåller allt, även små tal, och stannar i myndigheten. Gör det som utkast.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbetsbok</translation>
    </message>
    <message>
        <source>Archive, internal</source>
        <translation>Arkiv, internt</translation>
    </message>
    <message>
        <source>CSV, semicolon and decimal comma</source>
        <translation>CSV, semikolon och decimalkomma</translation>
    </message>
    <message>
        <source>CSV, comma and decimal point</source>
        <translation>CSV, komma och decimalpunkt</translation>
    </message>
    <message>
        <source>File for Stratsys</source>
        <translation>Fil till Stratsys</translation>
    </message>
    <message>
        <source>JSON-stat</source>
        <translation>JSON-stat</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Nobody named</source>
        <translation>Ingen namngiven</translation>
    </message>
</context>
<context>
    <name>Framework</name>
    <message>
        <source>There are more than {most} questions.</source>
        <translation>Det finns fler än {most} frågor.</translation>
    </message>
    <message>
        <source>A scale has {few} to {most} levels.</source>
        <translation>En skala har {few} till {most} nivåer.</translation>
    </message>
    <message>
        <source>Choose among {names}.</source>
        <translation>Välj bland {names}.</translation>
    </message>
    <message>
        <source>There must be a text for each of the {n} levels.</source>
        <translation>Det måste finnas en text för var och en av de {n} nivåerna.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Texten saknas.</translation>
    </message>
    <message>
        <source>There must be a text here.</source>
        <translation>Här ska det stå en text.</translation>
    </message>
    <message>
        <source>The text is longer than {most} characters.</source>
        <translation>Texten är längre än {most} tecken.</translation>
    </message>
    <message>
        <source>The text holds unseen characters.</source>
        <translation>Texten innehåller osynliga tecken.</translation>
    </message>
    <message>
        <source>A key has 1–40 letters a–z, figures, hyphens or points.</source>
        <translation>En nyckel har 1–40 bokstäver a–z, siffror, bindestreck eller punkter.</translation>
    </message>
    <message>
        <source>There must be a table here.</source>
        <translation>Här ska det finnas en tabell.</translation>
    </message>
    <message>
        <source>There must be a list here.</source>
        <translation>Här ska det finnas en lista.</translation>
    </message>
    <message>
        <source>There are more than {most} of them.</source>
        <translation>Det finns fler än {most} av dem.</translation>
    </message>
    <message>
        <source>The key {key} is there more than once.</source>
        <translation>Nyckeln {key} finns mer än en gång.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} kan inte läsas ({reason}).</translation>
    </message>
    <message>
        <source>{file} is too large to be a framework. Nothing was added.</source>
        <translation>{file} är för stor för att vara ett ramverk. Inget har lagts till.</translation>
    </message>
    <message>
        <source>{file} was not added. At {place}: {reason}</source>
        <translation>{file} har inte lagts till. Vid {place}: {reason}</translation>
    </message>
    <message>
        <source>{file} is not a framework. Nothing was added.</source>
        <translation>{file} är inget ramverk. Inget har lagts till.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}).</source>
        <translation>{file} kan inte skrivas ({reason}).</translation>
    </message>
</context>
<context>
    <name>Frameworks</name>
    <message>
        <source>Framework</source>
        <translation>Ramverk</translation>
    </message>
    <message>
        <source>Make a copy of our own</source>
        <translation>Gör en egen kopia</translation>
    </message>
    <message>
        <source>Take in a file …</source>
        <translation>Ta in en fil …</translation>
    </message>
    <message>
        <source>Save as file …</source>
        <translation>Spara som fil …</translation>
    </message>
    <message>
        <source>Move to the wastebasket</source>
        <translation>Lägg i papperskorgen</translation>
    </message>
    <message>
        <source>Frameworks for self-assessment</source>
        <translation>Ramverk för självskattning</translation>
    </message>
    <message>
        <source>{about} It ships with JiM Desk; make a copy to change it.</source>
        <translation>{about} Det följer med JiM Desk. Gör en egen kopia om du vill ändra något.</translation>
    </message>
    <message>
        <source>Take in a framework</source>
        <translation>Ta in ett ramverk</translation>
    </message>
    <message>
        <source>{title} is added, with {n} questions.</source>
        <translation>{title} har lagts till, med {n} frågor.</translation>
    </message>
    <message>
        <source>The framework is saved as {name}.</source>
        <translation>Ramverket är sparat som {name}.</translation>
    </message>
    <message>
        <source>Remove framework</source>
        <translation>Ta bort ramverk</translation>
    </message>
    <message>
        <source>Change framework</source>
        <translation>Ändra ramverk</translation>
    </message>
    <message>
        <source>Framework (*.json)</source>
        <translation>Ramverk (*.json)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rounds that have begun keep what they ask.</source>
        <translation>Omgångar som har börjat behåller sina frågor.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om ramverket</translation>
    </message>
    <message>
        <source>Levels, lowest first</source>
        <translation>Nivåer, lägst först</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Vad som krävs</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Add level</source>
        <translation>Lägg till nivå</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>What could show it</source>
        <translation>Vad som kan visa det</translation>
    </message>
    <message>
        <source>Who should answer</source>
        <translation>Vem som bör svara</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Lägg till fråga</translation>
    </message>
</context>
<context>
    <name>Frequency</name>
    <message>
        <source>Every year</source>
        <translation>Varje år</translation>
    </message>
    <message>
        <source>Every half-year</source>
        <translation>Varje halvår</translation>
    </message>
    <message>
        <source>Every four months</source>
        <translation>Varje tertial</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Varje kvartal</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Varje månad</translation>
    </message>
</context>
<context>
    <name>GoalKind</name>
    <message>
        <source>Effect goal, target group</source>
        <translation>Effektmål, målgrupp</translation>
    </message>
    <message>
        <source>Effect goal, society</source>
        <translation>Effektmål, samhälle</translation>
    </message>
    <message>
        <source>Output goal</source>
        <translation>Prestationsmål</translation>
    </message>
    <message>
        <source>Prerequisite goal (governance, competence)</source>
        <translation>Förutsättningsmål (styrning, kompetens)</translation>
    </message>
</context>
<context>
    <name>GoalRules</name>
    <message>
        <source>The goal is due in {due}, before its direction starts in {start}.</source>
        <translation>Målet ska nås {due}, innan inriktningen börjar {start}.</translation>
    </message>
    <message>
        <source>Not SMART yet: {letters}.</source>
        <translation>Ännu inte SMART, saknar: {letters}.</translation>
    </message>
    <message>
        <source>S – says what is wanted and for whom</source>
        <translation>S – säger vad som ska nås och för vem</translation>
    </message>
    <message>
        <source>M – can be followed up</source>
        <translation>M – går att följa upp</translation>
    </message>
    <message>
        <source>A – accepted by its owner</source>
        <translation>A – godkänt av målägaren</translation>
    </message>
    <message>
        <source>R – helps solve a problem</source>
        <translation>R – bidrar till att lösa ett problem</translation>
    </message>
    <message>
        <source>T – has a year</source>
        <translation>T – har ett år</translation>
    </message>
    <message>
        <source>{count} activities. Choose the few that change the most.</source>
        <translation>{count} aktiviteter. Välj de få som förändrar mest.</translation>
    </message>
    <message>
        <source>Only knowledge and information. Add what changes the work itself.</source>
        <translation>Bara kunskap och information. Lägg till något som ändrar arbetet.</translation>
    </message>
    <message>
        <source>Say which problem the goal is to help solve.</source>
        <translation>Ange vilket problem målet ska bidra till att lösa.</translation>
    </message>
    <message>
        <source>The chain is broken here: the goal answers no problem.</source>
        <translation>Kedjan är bruten här: målet svarar inte mot något problem.</translation>
    </message>
    <message>
        <source>Choose the kind of goal.</source>
        <translation>Välj måltyp.</translation>
    </message>
    <message>
        <source>Goals for the target group and goals for the own work are told apart.</source>
        <translation>Mål för målgruppen och mål för det egna arbetet hålls isär.</translation>
    </message>
    <message>
        <source>Add an indicator, or say how the goal is judged without one.</source>
        <translation>Lägg till en indikator, eller ange hur målet bedöms utan indikator.</translation>
    </message>
    <message>
        <source>The goals must be possible to follow up.</source>
        <translation>Målen ska gå att följa upp.</translation>
    </message>
    <message>
        <source>Add an activity.</source>
        <translation>Lägg till en aktivitet.</translation>
    </message>
    <message>
        <source>The chain is broken here: nothing is done to reach the goal.</source>
        <translation>Kedjan är bruten här: inget görs för att nå målet.</translation>
    </message>
    <message>
        <source>Say by which year the goal is to be reached.</source>
        <translation>Ange vilket år målet ska vara nått.</translation>
    </message>
    <message>
        <source>A goal without a year is never missed nor reached.</source>
        <translation>Ett mål utan årtal blir varken nått eller missat.</translation>
    </message>
    <message>
        <source>The year lies within or after the period of the direction.</source>
        <translation>Året ska ligga inom eller efter inriktningens period.</translation>
    </message>
    <message>
        <source>Choose the function that owns the goal.</source>
        <translation>Välj den funktion som äger målet.</translation>
    </message>
    <message>
        <source>The work belongs in the line organisation; somebody answers for it.</source>
        <translation>Arbetet hör hemma i linjen, och någon ska ansvara för det.</translation>
    </message>
    <message>
        <source>Say where it stands in the operational plan.</source>
        <translation>Ange var målet står i verksamhetsplanen.</translation>
    </message>
    <message>
        <source>The work lies in ordinary planning and follow-up, not beside it.</source>
        <translation>Arbetet ska ligga i ordinarie planering och uppföljning, inte bredvid.</translation>
    </message>
    <message>
        <source>A goal that is SMART can be followed up in the same way by everybody.</source>
        <translation>Ett mål som är SMART kan följas upp på samma sätt av alla.</translation>
    </message>
    <message>
        <source>All its problems are closed. Complete the goal or link another problem.</source>
        <translation>Alla målets problem är avslutade. Avsluta målet eller koppla ett annat problem.</translation>
    </message>
    <message>
        <source>A goal for a closed problem has lost its reason.</source>
        <translation>Ett mål för ett avslutat problem har förlorat sin grund.</translation>
    </message>
    <message>
        <source>Do not sprinkle with new activities; set priorities.</source>
        <translation>Strö inte ut nya aktiviteter, utan prioritera.</translation>
    </message>
    <message>
        <source>Knowledge alone seldom leads to a change for the target group.</source>
        <translation>Bara kunskap leder sällan till en förändring för målgruppen.</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>Search goals (Ctrl+F)</source>
        <translation>Sök bland mål (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Lägg till mål</translation>
    </message>
    <message>
        <source>A goal says which state you want for the target group, and by when. It is best added from the problem that it is to help solve.</source>
        <translation>Ett mål säger vilket tillstånd du vill nå för målgruppen, och när. Lägg helst till det från problemet som det ska bidra till att lösa.</translation>
    </message>
    <message>
        <source>Goal without wording</source>
        <translation>Mål utan formulering</translation>
    </message>
    <message>
        <source>The goal reads</source>
        <translation>Målet lyder</translation>
    </message>
    <message>
        <source>the wanted state</source>
        <translation>önskat tillstånd</translation>
    </message>
    <message>
        <source>To be reached by {year}.</source>
        <translation>Ska vara nått senast {year}.</translation>
    </message>
    <message>
        <source>Followed up by {indicators}.</source>
        <translation>Följs upp med {indicators}.</translation>
    </message>
    <message>
        <source>Judged without an indicator: {text}.</source>
        <translation>Bedöms utan indikator: {text}.</translation>
    </message>
    <message>
        <source>Not SMART yet: {letters}.</source>
        <translation>Ännu inte SMART, saknar: {letters}.</translation>
    </message>
    <message>
        <source>S (who and what)</source>
        <translation>S (vem och vad)</translation>
    </message>
    <message>
        <source>M (how it is followed up)</source>
        <translation>M (hur det följs upp)</translation>
    </message>
    <message>
        <source>A (an owner who has accepted it)</source>
        <translation>A (en målägare som har godkänt målet)</translation>
    </message>
    <message>
        <source>R (which problem)</source>
        <translation>R (vilket problem)</translation>
    </message>
    <message>
        <source>T (which year)</source>
        <translation>T (vilket år)</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Lägg till indikator</translation>
    </message>
    <message>
        <source>Add indicator to goal</source>
        <translation>Lägg till indikator för målet</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Lägg till aktivitet</translation>
    </message>
    <message>
        <source>Add activity to goal</source>
        <translation>Lägg till aktivitet för målet</translation>
    </message>
    <message>
        <source>Write result {year}</source>
        <translation>Skriv resultat {year}</translation>
    </message>
    <message>
        <source>Write result of goal</source>
        <translation>Skriv resultat för målet</translation>
    </message>
    <message>
        <source>Write {before} too</source>
        <translation>Skriv även {before}</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulering</translation>
    </message>
    <message>
        <source>The wanted state for the target group, not what is to be done</source>
        <translation>Önskat tillstånd för målgruppen, inte det som ska göras</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Måltyp</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>Ska vara nått senast</translation>
    </message>
    <message>
        <source>Problems that it is to help solve</source>
        <translation>Problem som målet ska bidra till att lösa</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Följs upp med</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Målägare</translation>
    </message>
    <message>
        <source>A function, not a person; functions are added under Agency</source>
        <translation>En funktion, inte en person; funktioner lägger du till under Myndigheten</translation>
    </message>
    <message>
        <source>The owner has accepted the goal</source>
        <translation>Målägaren har godkänt målet</translation>
    </message>
    <message>
        <source>judgement without indicators, activities, plan, status</source>
        <translation>bedömning utan indikatorer, aktiviteter, verksamhetsplan, status</translation>
    </message>
    <message>
        <source>How it is judged without an indicator</source>
        <translation>Hur målet bedöms utan indikator</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Place in the operational plan</source>
        <translation>Plats i verksamhetsplanen</translation>
    </message>
    <message>
        <source>Id or heading in the ordinary plan</source>
        <translation>Id eller rubrik i den ordinarie verksamhetsplanen</translation>
    </message>
    <message>
        <source>Area of the plan</source>
        <translation>Område i verksamhetsplanen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>Research</source>
        <translation>Forskning</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Egna data</translation>
    </message>
    <message>
        <source>Logic of the operation</source>
        <translation>Verksamhetens logik</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfarenhet</translation>
    </message>
</context>
<context>
    <name>Groupings</name>
    <message>
        <source>Year table per sub-goal</source>
        <translation>Årstabell per delmål</translation>
    </message>
    <message>
        <source>Sub-goal</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Year table per plan area</source>
        <translation>Årstabell per VP-område</translation>
    </message>
    <message>
        <source>Area of the operational plan</source>
        <translation>Område i verksamhetsplanen</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Mandates</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Dates of the year</source>
        <translation>Årets datum</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Vem du frågar</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Öppna uppgifter</translation>
    </message>
    <message>
        <source>How each figure is made</source>
        <translation>Så tas siffrorna fram</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>[Document is missing]</source>
        <translation>[Dokument saknas]</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Ordalydelse</translation>
    </message>
    <message>
        <source>Due on, recipient</source>
        <translation>Lämnas, mottagare</translation>
    </message>
    <message>
        <source>[Not answered yet]</source>
        <translation>[Inte besvarat ännu]</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>What is to be done when</source>
        <translation>Vad som ska göras när</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>{who}: {task}</source>
        <translation>{who}: {task}</translation>
    </message>
    <message>
        <source>Functions and units</source>
        <translation>Funktioner och enheter</translation>
    </message>
    <message>
        <source>Activities that go on</source>
        <translation>Aktiviteter som pågår</translation>
    </message>
    <message>
        <source>{commitment} ({who}, {day})</source>
        <translation>{commitment} ({who}, {day})</translation>
    </message>
    <message>
        <source>Agreed at meetings and not done</source>
        <translation>Överenskommet på möten och inte gjort</translation>
    </message>
    <message>
        <source>[Nobody is named]</source>
        <translation>[Ingen är angiven]</translation>
    </message>
    <message>
        <source>Draws the figures</source>
        <translation>Tar fram siffrorna</translation>
    </message>
    <message>
        <source>[Source is missing]</source>
        <translation>[Källa saknas]</translation>
    </message>
    <message>
        <source>Source and system</source>
        <translation>Källa och system</translation>
    </message>
    <message>
        <source>Selection and definition</source>
        <translation>Urval och definition</translation>
    </message>
    <message>
        <source>File, address or case number</source>
        <translation>Fil, adress eller diarienummer</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Täljare</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nämnare</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mäts</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Så läses den</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Drawn last</source>
        <translation>Senast uttagen</translation>
    </message>
    <message>
        <source>This is how the figure is drawn</source>
        <translation>Så tas siffran fram</translation>
    </message>
    <message>
        <source>Step {number}: {text}</source>
        <translation>Steg {number}: {text}</translation>
    </message>
    <message>
        <source>[The steps are missing]</source>
        <translation>[Stegen saknas]</translation>
    </message>
    <message>
        <source>[Not said]</source>
        <translation>[Inte angiven]</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Ledtid</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n arbetsdag</numerusform>
            <numerusform>%n arbetsdagar</numerusform>
        </translation>
    </message>
    <message>
        <source>[Day and decision-maker are missing]</source>
        <translation>[Dag och beslutsfattare saknas]</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>{record}: {finding}</source>
        <translation>{record}: {finding}</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Att komplettera</translation>
    </message>
    <message numerus="yes">
        <source>%n more are listed in the program</source>
        <translation>
            <numerusform>%n till finns i programmet</numerusform>
            <numerusform>%n till finns i programmet</numerusform>
        </translation>
    </message>
    <message>
        <source>{record}: {finding} {reason}</source>
        <translation>{record}: {finding} {reason}</translation>
    </message>
    <message>
        <source>Known and accepted</source>
        <translation>Känt – accepterat</translation>
    </message>
    <message>
        <source>Handing over to a new coordinator</source>
        <translation>Överlämning till ny samordnare</translation>
    </message>
    <message>
        <source>What the next coordinator must know: mandates, dates, contacts, open tasks, how each figure is made, decisions and accepted findings. As a workbook also every meeting with its questions and commitments.</source>
        <translation>Vad nästa samordnare behöver veta: uppdrag, datum, kontakter, öppna uppgifter, hur varje siffra tas fram, beslut och accepterade kontroller. Som arbetsbok också varje möte med frågor och åtaganden.</translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message>
        <source>All functions together</source>
        <translation>Alla funktioner tillsammans</translation>
    </message>
    <message>
        <source>Common level</source>
        <translation>Gemensam nivå</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>When it has been closed there.</source>
        <translation>När den har stängts där.</translation>
    </message>
    <message>
        <source>Read the file as it is now</source>
        <translation>Läs filen som den är nu</translation>
    </message>
    <message>
        <source>Read-only, with what is saved at this moment.</source>
        <translation>Skrivskyddad, med det som är sparat i detta ögonblick.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Öppna ändå</translation>
    </message>
    <message>
        <source>Only when you know that nobody works in it there.</source>
        <translation>Bara om du vet att ingen arbetar i den där.</translation>
    </message>
    <message>
        <source>Read the backup copy</source>
        <translation>Läs säkerhetskopian</translation>
    </message>
    <message>
        <source>Read-only, made {time} and checked from end to end.</source>
        <translation>Skrivskyddad, gjord {time} och kontrollerad från början till slut.</translation>
    </message>
    <message>
        <source>{text} Only one at a time can work in a file.</source>
        <translation>{text} Bara en i taget kan arbeta i en fil.</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>Filen används</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Vad som kontrolleras</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nyheter</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Tillgänglighet</translation>
    </message>
    <message>
        <source>For the IT department</source>
        <translation>För IT-avdelningen</translation>
    </message>
    <message>
        <source>About JiM Desk</source>
        <translation>Om JiM Desk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Vad de gör</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>Women, baseline</source>
        <translation>Kvinnor, baslinje</translation>
    </message>
    <message>
        <source>Men, baseline</source>
        <translation>Män, baslinje</translation>
    </message>
    <message>
        <source>Sex difference, baseline</source>
        <translation>Könsskillnad, baslinje</translation>
    </message>
    <message>
        <source>Women, outputs</source>
        <translation>Kvinnor, prestationens volym</translation>
    </message>
    <message>
        <source>Men, outputs</source>
        <translation>Män, prestationens volym</translation>
    </message>
    <message>
        <source>Number of persons affected</source>
        <translation>Antal berörda personer</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy one first.</source>
        <translation>Det finns ingen tabell att klistra in. Kopiera en först.</translation>
    </message>
    <message>
        <source>Pasted table.txt</source>
        <translation>Inklistrad tabell.txt</translation>
    </message>
    <message>
        <source>Choose the table that you want.</source>
        <translation>Välj vilken tabell du vill läsa in.</translation>
    </message>
    <message>
        <source>This was found</source>
        <translation>Det här hittades</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Vad det betyder</translation>
    </message>
    <message>
        <source>Which indicator</source>
        <translation>Vilken indikator</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>Steg {number} av {all}: {title}</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Läs in</translation>
    </message>
    <message numerus="yes">
        <source>%n values read into {code}. Undo takes them all back.</source>
        <translation>
            <numerusform>%n värde är inläst i {code}. Med Ångra tar du tillbaka det.</numerusform>
            <numerusform>%n värden är inlästa i {code}. Med Ångra tar du tillbaka alla.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen nu</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>I källan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>Källa: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrat</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n oförändrat</numerusform>
            <numerusform>%n oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n i konflikt</numerusform>
            <numerusform>%n i konflikt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Välj filer …</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Klistra in en tabell</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Avbryt läsningen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Choose a file from a statistics agency (PC-Axis, JSON-stat, CSV) or a workbook. If women and men have a file each, choose both at once. You can also drop files here, or paste a table that you have copied.</source>
        <translation>Välj en fil från en statistikmyndighet (PC-Axis, JSON-stat, CSV) eller en arbetsbok. Om kvinnor och män har var sin fil väljer du båda på en gång. Du kan också släppa filer här eller klistra in en tabell som du har kopierat.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Välj filer</translation>
    </message>
    <message>
        <source>Tables (*.px *.json *.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods);;All files (*)</source>
        <translation>Tabeller (*.px *.json *.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Välj tabell</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>The first values</source>
        <translation>De första värdena</translation>
    </message>
    <message>
        <source>So the first values are read</source>
        <translation>Så läses de första värdena</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Each as a group of its own</source>
        <translation>Varje kategori som egen grupp</translation>
    </message>
    <message>
        <source>Category to read</source>
        <translation>Kategori att läsa in</translation>
    </message>
    <message>
        <source>Whose are all these figures?</source>
        <translation>Vilket kön gäller alla uppgifterna?</translation>
    </message>
    <message>
        <source>Which year are they about?</source>
        <translation>Vilket år gäller de?</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Vad som mäts</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Do not read</source>
        <translation>Läs inte in</translation>
    </message>
    <message>
        <source>Read in from a file</source>
        <translation>Läs in från fil</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Var det finns</translation>
    </message>
    <message>
        <source>Working out what will change</source>
        <translation>Räknar ut vad som ändras</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Går inte att läsa</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be read</source>
        <translation>
            <numerusform>%n som inte går att läsa</numerusform>
            <numerusform>%n som inte går att läsa</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to read in.</source>
        <translation>Det finns inget att läsa in.</translation>
    </message>
    <message>
        <source>Kind of measure where the row does not say it</source>
        <translation>Typ av mått där raden inte anger det</translation>
    </message>
    <message>
        <source>“{value}” means</source>
        <translation>”{value}” betyder</translation>
    </message>
    <message>
        <source>Replace all values in conflict too: they come from another source, or were typed since</source>
        <translation>Ersätt även alla värden i konflikt: de kommer från en annan källa eller har skrivits in för hand efteråt</translation>
    </message>
    <message>
        <source>What to read in</source>
        <translation>Vad du vill läsa in</translation>
    </message>
    <message>
        <source>Choose a workbook or a text file with a row for each problem, goal, indicator, activity or source, under a row of heads. Several sheets are read at once. You can also drop files here, or paste a table that you have copied.</source>
        <translation>Välj en Excelbok eller textfil med en rad för varje problem, mål, indikator, aktivitet eller källa och en rubrikrad överst. Flera blad läses på en gång. Du kan också släppa filer här eller klistra in en tabell som du har kopierat.</translation>
    </message>
    <message>
        <source>Problems, goals, indicators, activities or sources</source>
        <translation>Problem, mål, indikatorer, aktiviteter eller källor</translation>
    </message>
    <message>
        <source>Figures for an indicator</source>
        <translation>Siffror till en indikator</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Vad raderna är</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Vad kolumnerna är</translation>
    </message>
    <message>
        <source>Choose what the rows of a table are.</source>
        <translation>Välj vad raderna i en tabell är.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes read in. Undo takes them all back.</source>
        <translation>
            <numerusform>%n ändring är inläst. Med Ångra tar du tillbaka den.</numerusform>
            <numerusform>%n ändringar är inlästa. Med Ångra tar du tillbaka alla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Replace everything in conflict too: it has been written in the file</source>
        <translation>Ersätt även allt i konflikt: det har skrivits in i filen</translation>
    </message>
    <message>
        <source>“{value}”: {reason}</source>
        <translation>”{value}”: {reason}</translation>
    </message>
    <message>
        <source>Add what a column names and the file lacks</source>
        <translation>Lägg till det som en kolumn nämner och som saknas i filen</translation>
    </message>
    <message>
        <source>A column such as Problem in a table of goals names other records. With a tick, those that are nowhere else are added with only their name. Indicators never are; functions and units always.</source>
        <translation>En kolumn som Problem i en tabell med mål nämner andra poster. Med bock läggs de som inte finns någon annanstans till, med bara sitt namn. Indikatorer läggs aldrig till så, funktioner och enheter alltid.</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Raderna är</translation>
    </message>
    <message>
        <source>The heads stand in</source>
        <translation>Rubrikerna står på</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>row {number}: {texts}</source>
        <translation>rad {number}: {texts}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Måttyp</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Write out the denominator: share of women and of men who …</source>
        <translation>Skriv ut nämnaren: Andel av kvinnor respektive män som …</translation>
    </message>
    <message>
        <source>What the figures are</source>
        <translation>Vad uppgifterna är</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>Give the indicator a name.</source>
        <translation>Ge indikatorn ett namn.</translation>
    </message>
    <message>
        <source>Choose the kind of measure.</source>
        <translation>Välj måttyp.</translation>
    </message>
    <message>
        <source>The figures are</source>
        <translation>Uppgifterna är</translation>
    </message>
    <message>
        <source>Number of them (numerator)</source>
        <translation>Antal (täljare)</translation>
    </message>
    <message>
        <source>All in the group (denominator)</source>
        <translation>Samtliga i gruppen (nämnare)</translation>
    </message>
    <message>
        <source>The value itself</source>
        <translation>Färdigt värde</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>{file} takes too long to read. Nothing was imported.</source>
        <translation>{file} tar för lång tid att läsa. Inget har lästs in.</translation>
    </message>
    <message>
        <source>{file} is damaged or asks for too much memory. Nothing was imported.</source>
        <translation>{file} är skadad eller kräver för mycket minne. Inget har lästs in.</translation>
    </message>
    <message>
        <source>its columns cannot be told apart</source>
        <translation>det går inte att skilja kolumnerna åt</translation>
    </message>
    <message>
        <source>no table with numbers was found in it</source>
        <translation>den innehåller ingen tabell med tal</translation>
    </message>
    <message>
        <source>it describes a table but holds no values</source>
        <translation>den beskriver en tabell men innehåller inga värden</translation>
    </message>
    <message>
        <source>it is JSON-stat, but holds no dataset</source>
        <translation>den är JSON-stat men innehåller ingen datamängd</translation>
    </message>
    <message>
        <source>its parts {one} and {other} do not agree</source>
        <translation>delarna {one} och {other} stämmer inte överens</translation>
    </message>
    <message>
        <source>the file lacks {keyword}, which the format demands</source>
        <translation>filen saknar {keyword}, som formatet kräver</translation>
    </message>
    <message>
        <source>DECIMALS and SHOWDECIMALS are no numbers that fit together</source>
        <translation>DECIMALS och SHOWDECIMALS är inte tal som passar ihop</translation>
    </message>
    <message>
        <source>STUB and HEADING name no variables</source>
        <translation>STUB och HEADING anger inga variabler</translation>
    </message>
    <message>
        <source>the variable {name} has no VALUES</source>
        <translation>variabeln {name} saknar VALUES</translation>
    </message>
    <message>
        <source>the variable {name} has {labels} VALUES but {codes} codes</source>
        <translation>variabeln {name} har {labels} VALUES men {codes} koder</translation>
    </message>
    <message>
        <source>{keyword} speaks of the variable {name}, which is not there</source>
        <translation>{keyword} gäller variabeln {name}, som inte finns</translation>
    </message>
    <message>
        <source>the data holds {value}, which is neither a number nor a mark</source>
        <translation>bland värdena finns {value}, som varken är ett tal eller ett tecken för saknad uppgift</translation>
    </message>
    <message>
        <source>a number in the data is too large</source>
        <translation>ett tal bland värdena är för stort</translation>
    </message>
    <message>
        <source>a row of data begins with {key}, which no variable has</source>
        <translation>en rad med värden börjar med {key}, som ingen variabel har</translation>
    </message>
    <message>
        <source>two rows of data begin alike</source>
        <translation>två rader med värden börjar likadant</translation>
    </message>
    <message>
        <source>the file holds {found} values where its variables ask {wanted}</source>
        <translation>filen har {found} värden, men dess variabler kräver {wanted}</translation>
    </message>
    <message>
        <source>the file has no DATA, so it holds no values</source>
        <translation>filen saknar DATA, så den innehåller inga värden</translation>
    </message>
    <message>
        <source>it does not begin as a PC-Axis file does</source>
        <translation>den börjar inte som en PC-Axis-fil</translation>
    </message>
    <message>
        <source>the value of {keyword} is broken; a quotation mark or semicolon is wrong</source>
        <translation>värdet för {keyword} är trasigt; ett citattecken eller semikolon är fel</translation>
    </message>
    <message>
        <source>it asks for more memory than the program lends it</source>
        <translation>den kräver mer minne än programmet tillåter</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>den är skadad</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>den är tom</translation>
    </message>
    <message>
        <source>it holds figures, not rows of records</source>
        <translation>den innehåller siffror, inte rader med poster</translation>
    </message>
    <message>
        <source>it is larger than 100 MB</source>
        <translation>den är större än 100 MB</translation>
    </message>
    <message>
        <source>it is a {kind} file, which holds no table to read</source>
        <translation>den är en {kind}-fil och innehåller ingen tabell att läsa</translation>
    </message>
    <message>
        <source>it is no workbook, so it has no sheets</source>
        <translation>den är ingen arbetsbok och har därför inga blad</translation>
    </message>
    <message>
        <source>it is a web page, not a file with a table</source>
        <translation>den är en webbsida, inte en fil med en tabell</translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <translation>dess JSON är trasig</translation>
    </message>
    <message>
        <source>its JSON is neither JSON-stat nor an export of EIGE</source>
        <translation>dess JSON är varken JSON-stat eller en export från EIGE</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was imported.</source>
        <translation>{file} går inte att läsa: {reason}. Inget har lästs in.</translation>
    </message>
    <message>
        <source>In the column {name}, commas and points may part groups.</source>
        <translation>I kolumnen {name} kan komma eller punkt vara tusentalsavgränsare. De har lästs som decimaltecken.</translation>
    </message>
    <message>
        <source>it holds more values than the program can read at once</source>
        <translation>den har fler värden än programmet kan läsa på en gång</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>den är inte en textfil</translation>
    </message>
    <message>
        <source>its sheets are empty</source>
        <translation>bladen är tomma</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>arbetsboken är skadad</translation>
    </message>
    <message>
        <source>Hidden sheets were left out: {names}.</source>
        <translation>Dolda blad har inte lästs: {names}.</translation>
    </message>
    <message>
        <source>there is no sheet {name}; its sheets are {names}</source>
        <translation>bladet {name} finns inte; bladen är {names}</translation>
    </message>
    <message>
        <source>Cells with errors have no value: {cells}.</source>
        <translation>Celler med fel saknar värde: {cells}.</translation>
    </message>
    <message>
        <source>the workbook unpacks to far more than it should</source>
        <translation>arbetsboken blir orimligt stor när den packas upp</translation>
    </message>
    <message>
        <source>the workbook holds XML entities, which can be an attack</source>
        <translation>arbetsboken innehåller XML-entiteter, som kan vara ett angrepp</translation>
    </message>
    <message>
        <source>no table with numbers was found in its visible sheets; hidden are {names}</source>
        <translation>ingen tabell med tal finns i de synliga bladen; dolda är {names}</translation>
    </message>
    <message>
        <source>it is protected by a password or a sensitivity label; save an unprotected copy first</source>
        <translation>den är skyddad med lösenord eller känslighetsetikett; spara först en kopia utan skydd</translation>
    </message>
</context>
<context>
    <name>Improvement</name>
    <message>
        <source>Improve: {question}</source>
        <translation>Förbättra: {question}</translation>
    </message>
    <message>
        <source>From self-assessment {code}, question {key}.</source>
        <translation>Från självskattning {code}, fråga {key}.</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Decimals lie between 0 and 6.</source>
        <translation>Antalet decimaler ska vara mellan 0 och 6.</translation>
    </message>
    <message>
        <source>Give the largest wanted difference without a sign, for example 3.</source>
        <translation>Ange största önskade könsskillnad utan tecken, till exempel 3.</translation>
    </message>
    <message>
        <source>Give the lead time in working days, 0 or more.</source>
        <translation>Ange ledtiden i arbetsdagar, 0 eller fler.</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>number</source>
        <translation>antal</translation>
    </message>
</context>
<context>
    <name>IndicatorRules</name>
    <message>
        <source>Not split by sex: {periods}. Fill in women and men, or give the special reason.</source>
        <translation>Inte uppdelat efter kön: {periods}. Fyll i kvinnor och män, eller ange det särskilda skälet.</translation>
    </message>
    <message>
        <source>Statistics on individuals in the annual report are split by sex unless there are special reasons not to (ordinance 2000:605, chapter 3, section 1; R-02).</source>
        <translation>Individbaserad statistik i resultatredovisningen ska vara uppdelad efter kön om det inte finns särskilda skäl mot det (3 kap. 1 § förordningen 2000:605).</translation>
    </message>
    <message>
        <source>Say what the special reason is.</source>
        <translation>Skriv vilket det särskilda skälet är.</translation>
    </message>
    <message>
        <source>A special reason is, for example, that the agency has no right to collect and process personal data (R-03).</source>
        <translation>Ett särskilt skäl kan till exempel vara att myndigheten inte har rätt att samla in och behandla personuppgifter.</translation>
    </message>
    <message>
        <source>Official statistics on individuals are split by sex unless there are special reasons not to (ordinance 2001:100, section 14; R-13).</source>
        <translation>Individbaserad officiell statistik ska vara uppdelad efter kön om det inte finns särskilda skäl mot det (14 § förordningen 2001:100).</translation>
    </message>
    <message>
        <source>Say of whom it is a share: &quot;Share of women and of men who …&quot;.</source>
        <translation>Skriv ut nämnaren: ”Andel av kvinnor respektive män som …”.</translation>
    </message>
    <message>
        <source>A share of women and men must not be taken for the share of women among all.</source>
        <translation>Andel av kvinnor och av män får inte blandas ihop med könsfördelning.</translation>
    </message>
    <message>
        <source>Say in words what the numerator and the denominator count.</source>
        <translation>Skriv i ord vad täljaren och nämnaren räknar.</translation>
    </message>
    <message>
        <source>Next year somebody else must draw the same figures.</source>
        <translation>Nästa år måste någon annan kunna ta ut samma siffror.</translation>
    </message>
    <message>
        <source>Say whether the figures concern persons.</source>
        <translation>Ange om siffrorna gäller individer.</translation>
    </message>
    <message>
        <source>Figures on persons are split by sex (R-02) and protected when they are small.</source>
        <translation>Uppgifter om individer delas upp efter kön och skyddas när de är små.</translation>
    </message>
    <message>
        <source>The source is missing. Choose one.</source>
        <translation>Källa saknas. Välj en källa.</translation>
    </message>
    <message>
        <source>Every figure in a report can be traced to its source.</source>
        <translation>Varje siffra i en rapport ska kunna spåras till sin källa.</translation>
    </message>
    <message>
        <source>Say which way the values should go.</source>
        <translation>Ange önskad riktning.</translation>
    </message>
    <message>
        <source>Without a direction nobody can say whether a change is good.</source>
        <translation>Utan önskad riktning går det inte att säga om en förändring är bra.</translation>
    </message>
    <message>
        <source>Fill in the start: year and values, or say why it is missing.</source>
        <translation>Fyll i baslinjen: år och värden, eller ange varför den saknas.</translation>
    </message>
    <message>
        <source>Without a start nobody can say how far it has come.</source>
        <translation>Utan baslinje går det inte att säga hur långt ni har kommit.</translation>
    </message>
    <message>
        <source>Fill in the target: values or a difference.</source>
        <translation>Fyll i målvärdet: nivåer eller en könsskillnad.</translation>
    </message>
    <message>
        <source>Without a target nobody can say whether the goal is reached.</source>
        <translation>Utan målvärde går det inte att säga om målet är nått.</translation>
    </message>
    <message>
        <source>Say by which year the target is to be reached.</source>
        <translation>Ange vilket år målvärdet ska vara nått.</translation>
    </message>
    <message>
        <source>The expected path is drawn from the start to the target year.</source>
        <translation>Den förväntade banan går från baslinjen till målåret.</translation>
    </message>
    <message>
        <source>Choose the function that draws the figures.</source>
        <translation>Välj den funktion som tar ut siffrorna.</translation>
    </message>
    <message>
        <source>Somebody must draw the figures again next year.</source>
        <translation>Någon måste ta ut siffrorna även nästa år.</translation>
    </message>
    <message>
        <source>Say how the figure is drawn, a step on each line.</source>
        <translation>Skriv hur siffran tas fram, ett steg per rad.</translation>
    </message>
    <message>
        <source>Whoever takes over must be able to draw the same figure.</source>
        <translation>Den som tar över ska kunna ta fram samma siffra.</translation>
    </message>
    <message>
        <source>Say which level of the chain it measures.</source>
        <translation>Ange vilken nivå i kedjan indikatorn mäter.</translation>
    </message>
    <message>
        <source>Output and outcome are told apart; an indicator measures no effect.</source>
        <translation>Prestation och utfall hålls isär, och en indikator mäter inte effekter.</translation>
    </message>
    <message>
        <source>The threshold is lower than the agency&apos;s, which is used instead.</source>
        <translation>Tröskeln är lägre än myndighetens, som används i stället.</translation>
    </message>
    <message>
        <source>An indicator may protect more than the agency asks for, never less.</source>
        <translation>En indikator får skydda mer än myndigheten kräver, aldrig mindre.</translation>
    </message>
    <message>
        <source>Say who decided that the figures are public. Until then they are not.</source>
        <translation>Ange vem som har beslutat att uppgiften är offentlig. Till dess skyddas den.</translation>
    </message>
    <message>
        <source>Small counts are shown only after a decision with a reason.</source>
        <translation>Små tal visas bara efter ett beslut med motivering.</translation>
    </message>
    <message>
        <source>Say how the figures can be misread, such as: more found is better.</source>
        <translation>Skriv hur siffrorna kan misstolkas, till exempel: fler upptäckta är bättre.</translation>
    </message>
    <message>
        <source>More cases of violence can mean better detection, not more violence.</source>
        <translation>Fler fall av våld kan betyda bättre upptäckt, inte mer våld.</translation>
    </message>
    <message>
        <source>Link the indicator to a goal or a problem.</source>
        <translation>Koppla indikatorn till ett mål eller ett problem.</translation>
    </message>
    <message>
        <source>The chain is broken here: the indicator follows up nothing.</source>
        <translation>Kedjan är bruten här: indikatorn följer inte upp något.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>Search indicators (Ctrl+F)</source>
        <translation>Sök bland indikatorer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Lägg till indikator</translation>
    </message>
    <message>
        <source>An indicator shows the outcome for women and men, year by year. Add it from the goal that it follows, or here.</source>
        <translation>En indikator visar utfallet för kvinnor och män, år för år. Lägg till den från målet som den följer upp, eller här.</translation>
    </message>
    <message>
        <source>Indicator without a name</source>
        <translation>Indikator utan namn</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>Det här säger siffrorna</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Lägg till aktivitet</translation>
    </message>
    <message>
        <source>Add activity from indicator</source>
        <translation>Lägg till aktivitet från indikatorn</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Vad som mäts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Write out the denominator: share of women and of men who …</source>
        <translation>Skriv ut nämnaren: Andel av kvinnor respektive män som …</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Måttyp</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <translation>Önskad riktning</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>For example kronor, days or points</source>
        <translation>Till exempel kronor, dagar eller poäng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Sources are added under Sources</source>
        <translation>Källor lägger du till under Källor</translation>
    </message>
    <message>
        <source>Goals that it follows</source>
        <translation>Mål som indikatorn följer upp</translation>
    </message>
    <message>
        <source>start and target</source>
        <translation>baslinje och målvärde</translation>
    </message>
    <message>
        <source>Start year</source>
        <translation>Baslinje, år</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>Målvärde, år</translation>
    </message>
    <message>
        <source>Start, women</source>
        <translation>Baslinje, kvinnor</translation>
    </message>
    <message>
        <source>Target, women</source>
        <translation>Målvärde, kvinnor</translation>
    </message>
    <message>
        <source>Start, men</source>
        <translation>Baslinje, män</translation>
    </message>
    <message>
        <source>Target, men</source>
        <translation>Målvärde, män</translation>
    </message>
    <message>
        <source>Start, sex difference</source>
        <translation>Baslinje, könsskillnad</translation>
    </message>
    <message>
        <source>Women minus men, when levels are unknown</source>
        <translation>Kvinnor minus män, när nivåerna inte är kända</translation>
    </message>
    <message>
        <source>Target, largest sex difference</source>
        <translation>Målvärde, största könsskillnad</translation>
    </message>
    <message>
        <source>Without a sign, for example 3</source>
        <translation>Utan tecken, till exempel 3</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>Intervall från</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>Intervall till</translation>
    </message>
    <message>
        <source>Note on the start</source>
        <translation>Anteckning om baslinjen</translation>
    </message>
    <message>
        <source>For example why the start is missing</source>
        <translation>Till exempel varför baslinjen saknas</translation>
    </message>
    <message>
        <source>Smallest change that counts</source>
        <translation>Minsta förändring som räknas</translation>
    </message>
    <message>
        <source>Empty means half the shown unit</source>
        <translation>Tomt betyder hälften av den visade enheten</translation>
    </message>
    <message>
        <source>Numerator in words</source>
        <translation>Täljare i ord</translation>
    </message>
    <message>
        <source>Who or what is counted</source>
        <translation>Vem eller vad som räknas</translation>
    </message>
    <message>
        <source>Denominator in words</source>
        <translation>Nämnare i ord</translation>
    </message>
    <message>
        <source>Of all whom</source>
        <translation>Av alla vilka</translation>
    </message>
    <message>
        <source>Concerns individuals</source>
        <translation>Individbaserad</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Individual-based statistics are split by sex (R-02)</source>
        <translation>Individbaserad statistik delas upp efter kön</translation>
    </message>
    <message>
        <source>Words for the sexes</source>
        <translation>Könsindelning</translation>
    </message>
    <message>
        <source>Special reason when not split by sex</source>
        <translation>Särskilt skäl att inte dela upp efter kön</translation>
    </message>
    <message>
        <source>The special reason in words</source>
        <translation>Det särskilda skälet i ord</translation>
    </message>
    <message>
        <source>Level in the chain</source>
        <translation>Kedjenivå</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekvens</translation>
    </message>
    <message>
        <source>State or flow</source>
        <translation>Siffrorna avser</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mätdatum</translation>
    </message>
    <message>
        <source>how the figure is drawn: steps, responsible, lead time</source>
        <translation>så tas siffran fram: steg, ansvarig, ledtid</translation>
    </message>
    <message>
        <source>How the figure is drawn</source>
        <translation>Så tas siffran fram</translation>
    </message>
    <message>
        <source>One step on each line: system, selection, calculation, check</source>
        <translation>Ett steg per rad: system, urval, beräkning, kontroll</translation>
    </message>
    <message>
        <source>Responsible for drawing the figures</source>
        <translation>Ansvarig för uttag</translation>
    </message>
    <message>
        <source>Organisational unit</source>
        <translation>Organisatorisk enhet</translation>
    </message>
    <message>
        <source>definition, split by sex, frequency</source>
        <translation>definition, könsuppdelning, frekvens</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimaler</translation>
    </message>
    <message>
        <source>Empty means as the measure has</source>
        <translation>Tomt betyder som måttypen har</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Delas även in efter</translation>
    </message>
    <message>
        <source>How it can be misread</source>
        <translation>Hur siffrorna kan misstolkas</translation>
    </message>
    <message>
        <source>For example: more found cases can mean better detection</source>
        <translation>Till exempel: fler upptäckta fall kan bero på bättre upptäckt</translation>
    </message>
    <message>
        <source>Lead time, working days</source>
        <translation>Ledtid, arbetsdagar</translation>
    </message>
    <message>
        <source>From the order until the figures are here</source>
        <translation>Från beställning till att siffrorna finns</translation>
    </message>
    <message>
        <source>protection of small counts, status, note</source>
        <translation>skydd av små tal, status, anteckning</translation>
    </message>
    <message>
        <source>Sensitive: violence, health, crime or the like</source>
        <translation>Känslig: våld, hälsa, brott eller liknande</translation>
    </message>
    <message>
        <source>Own threshold for small counts</source>
        <translation>Egen tröskel för små tal</translation>
    </message>
    <message>
        <source>Empty means the agency&apos;s</source>
        <translation>Tomt betyder myndighetens</translation>
    </message>
    <message>
        <source>Public – not protected, because</source>
        <translation>Offentlig uppgift – skyddas inte, därför att</translation>
    </message>
    <message>
        <source>For example a management group or a board</source>
        <translation>Till exempel en ledningsgrupp eller en styrelse</translation>
    </message>
    <message>
        <source>Decided by (function)</source>
        <translation>Beslutat av (funktion)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>{name} ({role}): {categories}</source>
        <translation>{name} ({role}): {categories}</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>osäkert</translation>
    </message>
    <message>
        <source>Source: {text}</source>
        <translation>Källa: {text}</translation>
    </message>
    <message>
        <source>Updated: {text}</source>
        <translation>Uppdaterad: {text}</translation>
    </message>
    <message>
        <source>Unit: {text}</source>
        <translation>Enhet: {text}</translation>
    </message>
    <message>
        <source>Measure: {text}</source>
        <translation>Mått: {text}</translation>
    </message>
    <message>
        <source>Sex: {text}</source>
        <translation>Kön: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n värde</numerusform>
            <numerusform>%n värden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them missing</source>
        <translation>
            <numerusform>%n av dem saknas</numerusform>
            <numerusform>%n av dem saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>sex</source>
        <translation>kön</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mått</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
</context>
<context>
    <name>JimPlus</name>
    <message>
        <source>What do the results show?</source>
        <translation>Vad visar resultaten?</translation>
    </message>
    <message>
        <source>What are the results due to?</source>
        <translation>Vad beror resultaten på?</translation>
    </message>
    <message>
        <source>What is to change, and who does it?</source>
        <translation>Vad ska ändras, och vem gör det?</translation>
    </message>
    <message>
        <source>Which problems are we to solve?</source>
        <translation>Vilka problem ska vi lösa?</translation>
    </message>
    <message>
        <source>How does the core of our work contribute?</source>
        <translation>Hur bidrar kärnverksamheten?</translation>
    </message>
    <message>
        <source>How do we break the problems down, and who is affected?</source>
        <translation>Hur bryter vi ned problemen, och vilka berörs?</translation>
    </message>
    <message>
        <source>How do we make the goals concrete?</source>
        <translation>Hur konkretiserar vi målen?</translation>
    </message>
    <message>
        <source>Which indicators belong in the operational plan?</source>
        <translation>Vilka indikatorer ska in i verksamhetsplanen?</translation>
    </message>
    <message>
        <source>How are resources shared between women and men?</source>
        <translation>Hur fördelas resurserna mellan kvinnor och män?</translation>
    </message>
    <message>
        <source>What follows from that?</source>
        <translation>Vilka konsekvenser får det?</translation>
    </message>
    <message>
        <source>How has the work affected gender equality?</source>
        <translation>Hur har arbetet påverkat jämställdheten?</translation>
    </message>
    <message>
        <source>How do the results reach the steering chain?</source>
        <translation>Hur når resultaten styrkedjan?</translation>
    </message>
    <message>
        <source>What does the group need to go deeper into?</source>
        <translation>Vad behöver gruppen fördjupa sig i?</translation>
    </message>
    <message>
        <source>head of department, controller and coordinator</source>
        <translation>avdelningschef, controller och samordnare</translation>
    </message>
    <message>
        <source>director-general, head of department, controller and coordinator; the desk officer of the Government Offices is invited</source>
        <translation>generaldirektör, avdelningschef, controller och samordnare; Regeringskansliets handläggare bjuds in</translation>
    </message>
    <message>
        <source>head of department, controller and coordinator; ESV contributes</source>
        <translation>avdelningschef, controller och samordnare; ESV medverkar</translation>
    </message>
    <message>
        <source>director-general and the desk officer of the Government Offices</source>
        <translation>generaldirektör och Regeringskansliets handläggare</translation>
    </message>
</context>
<context>
    <name>JimPlusTheme</name>
    <message>
        <source>1. Direction of the work</source>
        <translation>1. Inriktning för arbetet</translation>
    </message>
    <message>
        <source>2. Problems and goals in depth</source>
        <translation>2. Fördjupad problem- och målformulering</translation>
    </message>
    <message>
        <source>3. Gender budgeting</source>
        <translation>3. Jämställdhetsbudgetering</translation>
    </message>
    <message>
        <source>4. Following up and reporting results</source>
        <translation>4. Uppföljning och att redovisa resultat</translation>
    </message>
    <message>
        <source>5. In depth</source>
        <translation>5. Fördjupning</translation>
    </message>
</context>
<context>
    <name>JsonStat</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Täljare</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nämnare</translation>
    </message>
    <message>
        <source>number</source>
        <translation>antal</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>{what}: approved ({by}) and changed since. Why?</source>
        <translation>{what} var godkända ({by}). Varför ändras de?</translation>
    </message>
    <message>
        <source>Review {code}: {state}</source>
        <translation>Granska {code}: {state}</translation>
    </message>
    <message>
        <source>The texts of the result</source>
        <translation>Resultatets texter</translation>
    </message>
    <message>
        <source>The values of {period}</source>
        <translation>Värdena för {period}</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Skäl till ändringen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Granskad av</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>Justification</name>
    <message>
        <source>Unjustified difference</source>
        <translation>Osaklig skillnad</translation>
    </message>
    <message>
        <source>Justified difference</source>
        <translation>Saklig skillnad</translation>
    </message>
    <message>
        <source>Unclear, being examined</source>
        <translation>Oklart, utreds</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Ingen skillnad</translation>
    </message>
</context>
<context>
    <name>KeyDate</name>
    <message>
        <source>Write month and day, such as 02-22, or a whole date, such as 2026-02-22.</source>
        <translation>Skriv månad och dag, som 02-22, eller ett helt datum, som 2026-02-22.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
</context>
<context>
    <name>LearningExamples</name>
    <message>
        <source>Learning examples</source>
        <translation>Lärande exempel</translation>
    </message>
    <message>
        <source>learning example</source>
        <translation>lärande exempel</translation>
    </message>
    <message>
        <source>Search learning examples (Ctrl+F)</source>
        <translation>Sök lärande exempel (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add learning example</source>
        <translation>Lägg till lärande exempel</translation>
    </message>
    <message>
        <source>Tell what you did, for whom and what changed, so that others can use it.</source>
        <translation>Berätta vad ni gjorde, för vem och vad som ändrades, så att andra kan använda det.</translation>
    </message>
    <message>
        <source>Learning example without a title</source>
        <translation>Lärande exempel utan rubrik</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Övertaget</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Får delas</translation>
    </message>
    <message>
        <source>What was done: {text}</source>
        <translation>Vad som gjordes: {text}</translation>
    </message>
    <message>
        <source>For whom: {text}</source>
        <translation>För vem: {text}</translation>
    </message>
    <message>
        <source>What changed: {text}</source>
        <translation>Vad som ändrades: {text}</translation>
    </message>
    <message>
        <source>What others can use: {text}</source>
        <translation>Vad andra kan använda: {text}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Vad ni gjorde</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Sex and group; never a single person</source>
        <translation>Kön och grupp, aldrig en enskild person</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Vad som ändrades</translation>
    </message>
    <message>
        <source>For women and for men; say so if it is not known yet</source>
        <translation>För kvinnor och för män; säg om det inte är känt än</translation>
    </message>
    <message>
        <source>What says so</source>
        <translation>Vad det bygger på</translation>
    </message>
    <message>
        <source>Figures, a study or an assessment</source>
        <translation>Siffror, en studie eller en bedömning</translation>
    </message>
    <message>
        <source>What others can use</source>
        <translation>Vad andra kan använda</translation>
    </message>
    <message>
        <source>problem, goal, theme, sharing, status</source>
        <translation>problem, mål, tema, delning, status</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>May be shared with other agencies</source>
        <translation>Får delas med andra myndigheter</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer från</translation>
    </message>
    <message>
        <source>Empty when it is your own</source>
        <translation>Tomt när det är ert eget</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Own operation</source>
        <translation>Egen verksamhet</translation>
    </message>
    <message>
        <source>Society, within our area of responsibility</source>
        <translation>Samhället, inom vårt ansvarsområde</translation>
    </message>
    <message>
        <source>Shared by several agencies</source>
        <translation>Gemensamt för flera myndigheter</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Take the answer back</source>
        <translation>Ta bort svaret</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>level {number} of {all}: {name}</source>
        <translation>nivå {number} av {all}: {name}</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The way here</source>
        <translation>Röda tråden hit</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>The copy is a zip file that JiM Desk opens, and other programs such as 7-Zip. Without the password nobody can read it. The file that you work in stays as it is.</source>
        <translation>Kopian är en zip-fil som JiM Desk öppnar, och andra program som 7-Zip. Utan lösenordet kan ingen läsa den. Filen som du arbetar i ändras inte.</translation>
    </message>
    <message>
        <source>If the password is forgotten, the copy can never be opened again: neither by us nor by your IT department. Keep your own file. The copy holds everything, small counts too: give it only to those who may see them, and give the password in another way, such as on the telephone.</source>
        <translation>Glöms lösenordet går kopian aldrig att öppna igen, varken av oss eller av din IT-avdelning. Behåll din egen fil. Kopian innehåller allt, även små tal: ge den bara till den som får se dem, och lämna lösenordet på ett annat sätt, till exempel på telefon.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>At least {number} characters: letters a to z, figures and signs.</source>
        <translation>Minst {number} tecken: bokstäver från a till z, siffror och skiljetecken.</translation>
    </message>
    <message>
        <source>Suggest another password</source>
        <translation>Föreslå ett annat lösenord</translation>
    </message>
    <message>
        <source>Save the locked copy …</source>
        <translation>Spara den låsta kopian …</translation>
    </message>
    <message>
        <source>Save a locked copy</source>
        <translation>Spara en låst kopia</translation>
    </message>
    <message>
        <source>The locked copy is saved as {file}. Only the password opens it.</source>
        <translation>Den låsta kopian är sparad som {file}. Bara lösenordet öppnar den.</translation>
    </message>
    <message>
        <source>{name}, locked.zip</source>
        <translation>{name}, låst.zip</translation>
    </message>
    <message>
        <source>Locked copies (*.zip)</source>
        <translation>Låsta kopior (*.zip)</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Write at least {number} characters, not the same few over and over.</source>
        <translation>Skriv minst {number} tecken, och inte samma få om och om igen.</translation>
    </message>
    <message>
        <source>Use only the letters a to z, figures and signs: other letters are not read the same by all programs.</source>
        <translation>Använd bara bokstäver från a till z, siffror och skiljetecken: andra bokstäver läses inte lika av alla program.</translation>
    </message>
    <message>
        <source>{file} is not a whole locked copy from JiM Desk. Nothing was opened. Ask the sender for it again.</source>
        <translation>{file} är inte en hel låst kopia från JiM Desk. Inget öppnades. Be avsändaren skicka den igen.</translation>
    </message>
    <message>
        <source>The password does not open {file}. Look for capital letters and spaces, and ask the sender. Nothing has been changed.</source>
        <translation>Lösenordet öppnar inte {file}. Kontrollera stora bokstäver och mellanslag, och fråga avsändaren. Inget har ändrats.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The program writes here only when it has a fault: when, what kind and where in the program. Nothing that you have written is in it, and no names.</source>
        <translation>Programmet skriver här bara när det har fel: när, vilket slags fel och var i programmet. Inget som du har skrivit står här, och inga namn.</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Loggen</translation>
    </message>
    <message>
        <source>Remove the log</source>
        <translation>Ta bort loggen</translation>
    </message>
    <message>
        <source>The log could not be removed ({reason}).</source>
        <translation>Loggen gick inte att ta bort ({reason}). Försök igen när du har startat om programmet.</translation>
    </message>
    <message>
        <source>The log is removed.</source>
        <translation>Loggen är borttagen.</translation>
    </message>
    <message>
        <source>The log could not be read ({reason}).</source>
        <translation>Loggen gick inte att läsa ({reason}).</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Loggen är tom.</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Comes from {agency}, where it is {code}. Shared {day}.</source>
        <translation>Kommer från {agency}, där den heter {code}. Delad {day}.</translation>
    </message>
    <message>
        <source>No status yet</source>
        <translation>Inget läge än</translation>
    </message>
    <message>
        <source>Changed after approval</source>
        <translation>Ändrad efter godkännande</translation>
    </message>
    <message>
        <source>Not assessed {year}</source>
        <translation>Inte bedömt {year}</translation>
    </message>
    <message>
        <source>Lacks an indicator</source>
        <translation>Saknar indikator</translation>
    </message>
    <message>
        <source>Goal without wording</source>
        <translation>Mål utan formulering</translation>
    </message>
    <message>
        <source>No value {year}</source>
        <translation>Värde {year} saknas</translation>
    </message>
    <message>
        <source>Indicator without a name</source>
        <translation>Indikator utan namn</translation>
    </message>
    <message>
        <source>Activity without a title</source>
        <translation>Aktivitet utan rubrik</translation>
    </message>
    <message>
        <source>Analysis without a title</source>
        <translation>Analys utan rubrik</translation>
    </message>
    <message>
        <source>Result {year}</source>
        <translation>Resultat {year}</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Inte bedömt</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Gender mainstreaming from problem to annual report.</source>
        <translation>Jämställdhetsintegrering från problem till årsredovisning.</translation>
    </message>
    <message>
        <source>language of the program</source>
        <translation>programmets språk</translation>
    </message>
    <message>
        <source>show the version and leave</source>
        <translation>visa versionen och avsluta</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>file to open in the window</source>
        <translation>fil att öppna i fönstret</translation>
    </message>
    <message>
        <source>open the example; without a screen, write it and its workbook here</source>
        <translation>öppna exemplet; utan skärm skrivs det och dess arbetsbok här</translation>
    </message>
    <message>
        <source>start, paint and leave</source>
        <translation>starta, rita och avsluta</translation>
    </message>
    <message>
        <source>commands without a window (jimdesk COMMAND --help says more):</source>
        <translation>kommandon utan fönster (jimdesk KOMMANDO --help säger mer):</translation>
    </message>
    <message>
        <source>write the example file</source>
        <translation>skriv exempelfilen</translation>
    </message>
    <message>
        <source>check a file and list what is missing</source>
        <translation>kontrollera en fil och lista det som saknas</translation>
    </message>
    <message>
        <source>write everything in a file as JSON</source>
        <translation>skriv allt i en fil som JSON</translation>
    </message>
    <message>
        <source>make a file from such JSON</source>
        <translation>skapa en fil av sådan JSON</translation>
    </message>
    <message>
        <source>show what a statistics file or a workbook holds</source>
        <translation>visa vad en statistikfil eller arbetsbok innehåller</translation>
    </message>
    <message>
        <source>read figures from a statistics file or a workbook</source>
        <translation>läs in uppgifter från en statistikfil eller arbetsbok</translation>
    </message>
    <message>
        <source>file to make, or a folder for it and its workbook</source>
        <translation>fil att skapa, eller en mapp för den och dess arbetsbok</translation>
    </message>
    <message>
        <source>file to read</source>
        <translation>fil att läsa</translation>
    </message>
    <message>
        <source>one of these is needed: %s</source>
        <translation>något av dessa behövs: %s</translation>
    </message>
    <message>
        <source>cannot stand together with %s</source>
        <translation>kan inte stå tillsammans med %s</translation>
    </message>
    <message>
        <source>write a report as a workbook, a document or data</source>
        <translation>skriv en rapport som arbetsbok, dokument eller data</translation>
    </message>
    <message>
        <source>list the reports and the kinds of file they can become</source>
        <translation>lista rapporterna och de filtyper de kan bli</translation>
    </message>
    <message>
        <source>write a copy that only a password opens</source>
        <translation>skriv en kopia som bara ett lösenord öppnar</translation>
    </message>
    <message>
        <source>make a file from such a copy</source>
        <translation>gör en fil av en sådan kopia</translation>
    </message>
    <message>
        <source>write forms that ask each function for its figures</source>
        <translation>skriv formulär som frågar varje funktion efter dess uppgifter</translation>
    </message>
    <message>
        <source>read in forms that came back</source>
        <translation>läs in formulär som kommit tillbaka</translation>
    </message>
    <message>
        <source>write a share file for other agencies</source>
        <translation>skriv en delningsfil till andra myndigheter</translation>
    </message>
    <message>
        <source>set the share files of several agencies beside each other</source>
        <translation>ställ flera myndigheters delningsfiler bredvid varandra</translation>
    </message>
    <message>
        <source>answer as JSON</source>
        <translation>svara med JSON</translation>
    </message>
    <message>
        <source>report year</source>
        <translation>rapportår</translation>
    </message>
    <message>
        <source>file to make</source>
        <translation>fil att skapa</translation>
    </message>
    <message>
        <source>file to make, or a folder for it</source>
        <translation>fil att skapa, eller en mapp för den</translation>
    </message>
    <message>
        <source>kind of file; without it, the report&apos;s own</source>
        <translation>filtyp; utan den rapportens egen</translation>
    </message>
    <message>
        <source>the agency&apos;s own template, for a Word document</source>
        <translation>myndighetens egen mall, för ett Word-dokument</translation>
    </message>
    <message>
        <source>unit that it is about</source>
        <translation>enhet som den handlar om</translation>
    </message>
    <message>
        <source>direction that it is about</source>
        <translation>inriktning som den handlar om</translation>
    </message>
    <message>
        <source>meeting that it is about</source>
        <translation>möte som den handlar om</translation>
    </message>
    <message>
        <source>function that it is about</source>
        <translation>funktion som den handlar om</translation>
    </message>
    <message>
        <source>as in the decided annual report; stands in place of --final</source>
        <translation>enligt beslutad årsredovisning; i stället för --final</translation>
    </message>
    <message>
        <source>the edition for publication, without internal sheets</source>
        <translation>utgåvan för publicering, utan interna blad</translation>
    </message>
    <message>
        <source>case number that is printed in it</source>
        <translation>diarienummer som skrivs ut i den</translation>
    </message>
    <message>
        <source>function that answers questions about it</source>
        <translation>funktion som besvarar frågor om den</translation>
    </message>
    <message>
        <source>why it is handed over although errors remain</source>
        <translation>varför den lämnas över trots kvarstående fel</translation>
    </message>
    <message>
        <source>function to ask; all that are responsible when none is given</source>
        <translation>funktion att fråga; alla som är ansvariga om ingen anges</translation>
    </message>
    <message>
        <source>folder for the forms</source>
        <translation>mapp för formulären</translation>
    </message>
    <message>
        <source>day when the answers are wanted</source>
        <translation>dag då svaren behövs</translation>
    </message>
    <message>
        <source>form that came back</source>
        <translation>formulär som kommit tillbaka</translation>
    </message>
    <message>
        <source>file to read; files with one sex each become one table</source>
        <translation>fil att läsa; filer med ett kön var blir en tabell</translation>
    </message>
    <message>
        <source>sheet of the workbook to read</source>
        <translation>blad i arbetsboken att läsa</translation>
    </message>
    <message>
        <source>read forms that came back, one line of JSON for each</source>
        <translation>läs formulär som kommit tillbaka, en rad JSON för varje</translation>
    </message>
    <message>
        <source>answer with the rows as they stand, as JSON</source>
        <translation>svara med raderna som de står, som JSON</translation>
    </message>
    <message>
        <source>indicator to read figures into</source>
        <translation>indikator att läsa in siffror till</translation>
    </message>
    <message>
        <source>read the rows as these; records for what each sheet looks like</source>
        <translation>läs raderna som dessa; records för det som varje blad ser ut att vara</translation>
    </message>
    <message>
        <source>title of the source whose remembered reading is used</source>
        <translation>titel på källan vars tidigare inläsning används igen</translation>
    </message>
    <message>
        <source>locked copy to make</source>
        <translation>låst kopia att skriva</translation>
    </message>
    <message>
        <source>locked copy to read</source>
        <translation>låst kopia att läsa</translation>
    </message>
    <message>
        <source>The password is asked for, or is the first line of what is sent to the command.</source>
        <translation>Lösenordet frågas efter, eller är första raden av det som skickas till kommandot.</translation>
    </message>
    <message>
        <source>record to share; without it, all that can be shared</source>
        <translation>post att dela; utan den allt som kan delas</translation>
    </message>
    <message>
        <source>share files of the agencies</source>
        <translation>myndigheternas delningsfiler</translation>
    </message>
    <message>
        <source>say what would change, and change nothing</source>
        <translation>visa vad som skulle ändras, utan att ändra något</translation>
    </message>
    <message>
        <source>report to write (annual)</source>
        <translation>rapport att skriva (annual)</translation>
    </message>
    <message>
        <source>to hand over; never together with --unprotected</source>
        <translation>för överlämning; går inte tillsammans med --unprotected</translation>
    </message>
    <message>
        <source>internal: show small counts, and say so on every sheet</source>
        <translation>intern: visa små tal, och märk varje blad med det</translation>
    </message>
    <message>
        <source>replace a file that is there already</source>
        <translation>ersätt en fil som redan finns</translation>
    </message>
    <message>
        <source>write a year with four figures</source>
        <translation>skriv ett årtal med fyra siffror</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>användning: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>alternativ</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argument</translation>
    </message>
    <message>
        <source>show this help and leave</source>
        <translation>visa den här hjälpen och avsluta</translation>
    </message>
    <message>
        <source>%(prog)s: %(message)s
</source>
        <translation>%(prog)s: %(message)s
</translation>
    </message>
    <message>
        <source>missing: %s</source>
        <translation>det här saknas: %s</translation>
    </message>
    <message>
        <source>not understood: %s</source>
        <translation>det här går inte att förstå: %s</translation>
    </message>
    <message>
        <source>%(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>something must follow</source>
        <translation>något måste följa efter</translation>
    </message>
    <message>
        <source>%(value)r is not one of %(choices)s</source>
        <translation>%(value)r är inte något av %(choices)s</translation>
    </message>
    <message>
        <source>takes no %r</source>
        <translation>kan inte ta emot %r</translation>
    </message>
    <message>
        <source>The window needs {library}, which this computer lacks. On Debian and Ubuntu, install what it needs with:</source>
        <translation>Fönstret behöver {library}, som saknas på datorn. På Debian och Ubuntu installerar du det som behövs med:</translation>
    </message>
    <message>
        <source>There is no screen. See jimdesk --help for the commands.</source>
        <translation>Det finns ingen skärm. Skriv jimdesk --help för att se kommandona.</translation>
    </message>
    <message>
        <source>There is no screen, so the example is written here instead.</source>
        <translation>Det finns ingen skärm, så exemplet skrivs här i stället.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New file</source>
        <translation>Ny fil</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Spara en kopia som</translation>
    </message>
    <message>
        <source>A copy is saved as {file}.</source>
        <translation>En kopia är sparad som {file}.</translation>
    </message>
    <message>
        <source>Something you wrote is not saved yet. Correct the marked field, or undo it with Ctrl+Z, before you close.</source>
        <translation>Något du har skrivit är inte sparat än. Rätta det markerade fältet, eller ångra med Ctrl+Z, innan du stänger.</translation>
    </message>
    <message>
        <source>{name} is copied. Paste it into Word. Small counts are protected.</source>
        <translation>{name} är kopierad. Klistra in i Word. Små tal är skyddade.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>JiM Desk files and archives (*.jim *.zip)</source>
        <translation>JiM Desk-filer och arkiv (*.jim *.zip)</translation>
    </message>
    <message>
        <source>JiM Desk files (*.jim)</source>
        <translation>JiM Desk-filer (*.jim)</translation>
    </message>
    <message>
        <source>Gender equality work</source>
        <translation>Jämställdhetsarbete</translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>Goals and figures behind the page</source>
        <translation>Mål och siffror bakom sidan</translation>
    </message>
    <message>
        <source>[No direction covers {year}]</source>
        <translation>[Ingen inriktning omfattar {year}]</translation>
    </message>
    <message>
        <source>[The direction has no goals]</source>
        <translation>[Inriktningen har inga mål]</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Hur det går</translation>
    </message>
    <message>
        <source>[No indicator has values for women and men to draw]</source>
        <translation>[Ingen indikator har värden för kvinnor och män att rita]</translation>
    </message>
    <message>
        <source>Goals of {direction}</source>
        <translation>Mål i {direction}</translation>
    </message>
    <message>
        <source>{direction}: women and men {first}–{last}</source>
        <translation>{direction}: kvinnor och män {first}–{last}</translation>
    </message>
    <message>
        <source>{assessment} {number}</source>
        <translation>{assessment} {number}</translation>
    </message>
    <message>
        <source>{goals}: {assessments}</source>
        <translation>{goals}: {assessments}</translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
    <message>
        <source>{goal}: {assessment}</source>
        <translation>{goal}: {assessment}</translation>
    </message>
    <message>
        <source>The figures of the year are protected.</source>
        <translation>Årets siffror är skyddade.</translation>
    </message>
    <message>
        <source>Material for the management</source>
        <translation>Ledningsunderlag</translation>
    </message>
    <message>
        <source>One page per direction: how the goals go and three charts with their figures, ready to print.</source>
        <translation>En sida per inriktning: hur målen går och tre diagram med sina siffror, färdig att skriva ut.</translation>
    </message>
</context>
<context>
    <name>MandateKind</name>
    <message>
        <source>Appropriation directions</source>
        <translation>Regleringsbrev</translation>
    </message>
    <message>
        <source>Government decision</source>
        <translation>Särskilt regeringsbeslut</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruktion</translation>
    </message>
    <message>
        <source>Other ordinance</source>
        <translation>Övrig förordning</translation>
    </message>
    <message>
        <source>Own ambition</source>
        <translation>Egen ambition</translation>
    </message>
</context>
<context>
    <name>MandateRules</name>
    <message>
        <source>Say how and where the mandate has been answered.</source>
        <translation>Ange hur och var uppdraget har besvarats.</translation>
    </message>
    <message>
        <source>The answer was due by the end of the report year.</source>
        <translation>Svaret skulle lämnas senast vid rapportårets slut.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Inte besvarat än.</translation>
    </message>
    <message>
        <source>Every mandate is answered, so that nothing asked for is forgotten.</source>
        <translation>Varje uppdrag ska besvaras, så att inget krav glöms bort.</translation>
    </message>
    <message>
        <source>Link what answers it: direction, problem or result.</source>
        <translation>Koppla det som svarar på uppdraget: inriktning, problem eller resultat.</translation>
    </message>
    <message>
        <source>A text in a report must be traceable to the mandate that it answers.</source>
        <translation>En text i en rapport ska kunna spåras till det uppdrag den svarar på.</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Whose are the figures of {label} in {dimension}?</source>
        <translation>Vilket kön gäller {label} i {dimension}?</translation>
    </message>
    <message>
        <source>Which category of {dimension} do you want?</source>
        <translation>Vilken kategori av {dimension} vill du läsa in?</translation>
    </message>
    <message>
        <source>Whose are all these figures?</source>
        <translation>Vilket kön gäller alla uppgifterna?</translation>
    </message>
    <message>
        <source>Which year are the figures about?</source>
        <translation>Vilket år gäller uppgifterna?</translation>
    </message>
    <message>
        <source>What are the figures: a number, the whole group, or a value?</source>
        <translation>Vad är uppgifterna: antal, samtliga i gruppen eller ett färdigt värde?</translation>
    </message>
</context>
<context>
    <name>Maturity</name>
    <message>
        <source>Nothing reported</source>
        <translation>Inget redovisat</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Outcome for the target group</source>
        <translation>Utfall för målgruppen</translation>
    </message>
    <message>
        <source>Grounded assumption of contribution to the sub-goal</source>
        <translation>Motiverat antagande om bidrag till delmålet</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Share of women and of men</source>
        <translation>Andel av kvinnor och av män</translation>
    </message>
    <message>
        <source>Sex distribution</source>
        <translation>Könsfördelning</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medelvärde</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Amount per person</source>
        <translation>Belopp per person</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Qualitative</source>
        <translation>Kvalitativ</translation>
    </message>
</context>
<context>
    <name>MeasureKind</name>
    <message>
        <source>Reallocate</source>
        <translation>Omfördela</translation>
    </message>
    <message>
        <source>Invest</source>
        <translation>Investera</translation>
    </message>
    <message>
        <source>Change criteria</source>
        <translation>Ändra kriterier</translation>
    </message>
    <message>
        <source>Change ways of working</source>
        <translation>Ändra arbetssätt</translation>
    </message>
    <message>
        <source>Investigate further</source>
        <translation>Utreda vidare</translation>
    </message>
    <message>
        <source>No measure</source>
        <translation>Ingen åtgärd</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Nobody is in the group, so there is no share.</source>
        <translation>Ingen finns i gruppen, så det går inte att räkna fram en andel.</translation>
    </message>
    <message>
        <source>There are neither women nor men, so there is no distribution.</source>
        <translation>Det finns varken kvinnor eller män, så det går inte att räkna fram en könsfördelning.</translation>
    </message>
    <message>
        <source>The value for men is 0, so there is nothing to compare with.</source>
        <translation>Värdet för män är 0, så det finns inget att jämföra med.</translation>
    </message>
    <message>
        <source>There was no difference to close at the start.</source>
        <translation>Det fanns ingen könsskillnad att minska från början.</translation>
    </message>
    <message>
        <source>Start and target are equal, so there is no way to go.</source>
        <translation>Baslinje och målvärde är lika, så det finns ingen väg att gå.</translation>
    </message>
    <message>
        <source>The target year is not after the start year.</source>
        <translation>Målåret ligger inte efter startåret.</translation>
    </message>
    <message>
        <source>The year lies before the start.</source>
        <translation>Året ligger före startåret.</translation>
    </message>
    <message>
        <source>The target group has nobody of that sex.</source>
        <translation>Målgruppen har ingen av det könet.</translation>
    </message>
    <message>
        <source>There are no persons to share the amount.</source>
        <translation>Det finns inga personer att fördela beloppet på.</translation>
    </message>
    <message>
        <source>There are no resources to share.</source>
        <translation>Det finns inga resurser att fördela.</translation>
    </message>
    <message>
        <source>One of the sexes has nobody in any category.</source>
        <translation>Det ena könet saknas i alla kategorier.</translation>
    </message>
    <message>
        <source>Fewer than two thirds of the questions are answered.</source>
        <translation>Färre än två tredjedelar av frågorna är besvarade.</translation>
    </message>
    <message>
        <source>The value before is 0, so there is nothing to compare with.</source>
        <translation>Det tidigare värdet är 0, så det finns inget att jämföra med.</translation>
    </message>
    <message>
        <source>The number is too large to work with.</source>
        <translation>Talet är för stort att räkna med.</translation>
    </message>
</context>
<context>
    <name>MeetingFollowUp</name>
    <message>
        <source>Questions and answers</source>
        <translation>Frågor och svar</translation>
    </message>
    <message>
        <source>[Answer is missing]</source>
        <translation>[Svar saknas]</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>[No questions are written]</source>
        <translation>[Inga frågor är skrivna]</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Åtaganden</translation>
    </message>
    <message>
        <source>[No commitments are written]</source>
        <translation>[Inga åtaganden är skrivna]</translation>
    </message>
    <message>
        <source>What the meeting led to</source>
        <translation>Vad mötet ledde till</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Fewer than {least} have answered, so that the answers are not shown.</source>
        <translation>Färre än {least} har svarat, så svaren visas inte.</translation>
    </message>
    <message numerus="yes">
        <source>Mean {mean} on a scale from 1 to 5; %n have answered.</source>
        <translation>
            <numerusform>Medelvärde {mean} på en skala från 1 till 5; %n har svarat.</numerusform>
            <numerusform>Medelvärde {mean} på en skala från 1 till 5; %n har svarat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up sheet of a meeting</source>
        <translation>Uppföljning av möte</translation>
    </message>
    <message>
        <source>After a meeting: answers, commitments with who and when, what became goals, activities and decisions, and the evaluation.</source>
        <translation>Efter ett möte: svar, åtaganden med vem och när, vad som blev mål, aktiviteter och beslut, och utvärderingen.</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>JiM+ meeting</source>
        <translation>JiM+-träff</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Ledning</translation>
    </message>
    <message>
        <source>Result dialogue</source>
        <translation>Resultatdialog</translation>
    </message>
    <message>
        <source>Network of contact persons</source>
        <translation>Nätverk av kontaktpersoner</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>Annat möte</translation>
    </message>
</context>
<context>
    <name>MeetingPages</name>
    <message>
        <source>[There are no meetings yet]</source>
        <translation>[Det finns inga möten än]</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltar</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Åtagande</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klart den</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>MeetingPreparation</name>
    <message>
        <source>Takes part according to JiM+</source>
        <translation>Deltar enligt JiM+</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>Att förbereda</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>[Questions are missing]</source>
        <translation>[Frågor saknas]</translation>
    </message>
    <message>
        <source>What we have so far</source>
        <translation>Det här har vi hittills</translation>
    </message>
    <message>
        <source>Commitments that remain from before</source>
        <translation>Åtaganden som återstår sedan tidigare</translation>
    </message>
    <message>
        <source>Outcome {year}</source>
        <translation>Utfall {year}</translation>
    </message>
    <message>
        <source>Preparation sheet for a meeting</source>
        <translation>Träffunderlag</translation>
    </message>
    <message>
        <source>Before a meeting of JiM+, with the management or about results: its questions, what the file holds for them, and commitments that remain.</source>
        <translation>Inför en JiM+-träff, ett ledningsmöte eller en resultatdialog: frågorna, vad filen innehåller för dem och åtaganden som återstår.</translation>
    </message>
</context>
<context>
    <name>MeetingRating</name>
    <message>
        <source>The score must be between 1 and 5.</source>
        <translation>Betyget måste vara mellan 1 och 5.</translation>
    </message>
</context>
<context>
    <name>MeetingRules</name>
    <message>
        <source>What was promised has passed its day: {what}. Mark it as done, or agree on another day.</source>
        <translation>Det som lovades har passerat sin dag: {what}. Markera det som klart, eller kom överens om en annan dag.</translation>
    </message>
    <message>
        <source>The meeting was held {day}, but no answer, commitment or note is written.</source>
        <translation>Mötet hölls {day}, men inget svar, åtagande eller anteckning är skrivet.</translation>
    </message>
    <message>
        <source>{title} was due {day} and is not marked as done in the calendar.</source>
        <translation>{title} skulle vara klart {day} och är inte markerat som klart i kalendern.</translation>
    </message>
    <message>
        <source>Results are asked for by those who remember what was promised.</source>
        <translation>Resultat efterfrågas av den som minns vad som lovades.</translation>
    </message>
    <message>
        <source>A meeting that leaves no trace has to be held again.</source>
        <translation>Ett möte som inte lämnar spår får hållas om.</translation>
    </message>
    <message>
        <source>Ordinances and the agency&apos;s own process set the dates of the year.</source>
        <translation>Förordningar och myndighetens egen process sätter årets datum.</translation>
    </message>
</context>
<context>
    <name>MeetingSheets</name>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Meetings: what they were about and what was said</source>
        <translation>Möten: vad de handlade om och vad som sades</translation>
    </message>
    <message>
        <source>One row per meeting. Scores and comments are shown when at least three have given one.</source>
        <translation>En rad per möte. Betyg och kommentarer visas när minst tre har lämnat sitt.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Deltar</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Förberedelser</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Mean score (1–5)</source>
        <translation>Medelbetyg (1–5)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Questions and commitments</source>
        <translation>Frågor och åtaganden</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Åtagande</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klart den</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>One row per question or commitment, meeting by meeting.</source>
        <translation>En rad per fråga eller åtagande, möte för möte.</translation>
    </message>
    <message>
        <source>Meeting id</source>
        <translation>Mötes-id</translation>
    </message>
    <message>
        <source>Dates of the year</source>
        <translation>Årets datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>One row per date. A day without a year comes back every year; the years when it was kept stand last.</source>
        <translation>En rad per datum. En dag utan årtal kommer tillbaka varje år; sist står de år då datumet hölls.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Hölls år</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktnät</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Första år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Sista år</translation>
    </message>
    <message>
        <source>Contacts: whom to ask, by function and unit</source>
        <translation>Kontaktnät: vem som kan svara, per funktion och enhet</translation>
    </message>
    <message>
        <source>One row per contact of the network, without names.</source>
        <translation>En rad per kontaktperson i nätverket, utan namn.</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Ska göras</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarad</translation>
    </message>
    <message>
        <source>Fetch the questions</source>
        <translation>Hämta frågorna</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Lägg till fråga</translation>
    </message>
    <message>
        <source>No questions yet. Add one, or fetch those of the theme.</source>
        <translation>Inga frågor än. Lägg till en, eller hämta dem som hör till temat.</translation>
    </message>
    <message>
        <source>Questions, answers and commitments</source>
        <translation>Frågor, svar och åtaganden</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markera som klart</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>Gör till mål</translation>
    </message>
    <message>
        <source>Make it an activity</source>
        <translation>Gör till aktivitet</translation>
    </message>
    <message>
        <source>Make it a decision</source>
        <translation>Gör till beslut</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Ta bort frågan</translation>
    </message>
    <message>
        <source>Make {what} of a point</source>
        <translation>Gör {what} av en punkt</translation>
    </message>
    <message>
        <source>Go to {code}</source>
        <translation>Gå till {code}</translation>
    </message>
    <message>
        <source>Commitment: {text}</source>
        <translation>Åtagande: {text}</translation>
    </message>
    <message>
        <source>Became {codes}</source>
        <translation>Blev {codes}</translation>
    </message>
    <message>
        <source>Change a question of {code}</source>
        <translation>Ändra en fråga i {code}</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>ett mål</translation>
    </message>
    <message>
        <source>an activity</source>
        <translation>en aktivitet</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>ett beslut</translation>
    </message>
    <message>
        <source>Question without words</source>
        <translation>Fråga utan text</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Åtagande</translation>
    </message>
    <message>
        <source>With it the question is a task</source>
        <translation>Med ett åtagande blir frågan en uppgift</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klart den</translation>
    </message>
    <message>
        <source>What the file holds for the meeting</source>
        <translation>Det här finns i filen inför mötet</translation>
    </message>
    <message>
        <source>Nothing in the file belongs to the theme yet.</source>
        <translation>Inget i filen hör till temat än.</translation>
    </message>
    <message>
        <source>Commitments that remain from before</source>
        <translation>Åtaganden som återstår sedan tidigare</translation>
    </message>
    <message>
        <source>Make the preparation sheet …</source>
        <translation>Gör träffunderlag …</translation>
    </message>
    <message>
        <source>Make the follow-up sheet …</source>
        <translation>Gör uppföljning …</translation>
    </message>
    <message>
        <source>Takes part according to JiM+: {who}.</source>
        <translation>Deltar enligt JiM+: {who}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the sheet.</source>
        <translation>
            <numerusform>%n till står i underlaget.</numerusform>
            <numerusform>%n till står i underlaget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>möte</translation>
    </message>
    <message>
        <source>Search meetings (Ctrl+F)</source>
        <translation>Sök möten (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Lägg till möte</translation>
    </message>
    <message>
        <source>Prepare a meeting from what the file holds, write answers and commitments at it, and follow them up. JiM+ has five themes.</source>
        <translation>Förbered ett möte med det som finns i filen, skriv svar och åtaganden under mötet och följ upp dem. JiM+ har fem teman.</translation>
    </message>
    <message>
        <source>Meeting without a title</source>
        <translation>Möte utan rubrik</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>JiM+ meeting {theme}</source>
        <translation>JiM+-träff {theme}</translation>
    </message>
    <message>
        <source>Commitment is late</source>
        <translation>Försenat åtagande</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Inget datum än</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Lacks a follow-up</source>
        <translation>Saknar uppföljning</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Uppföljt</translation>
    </message>
    <message>
        <source>{answered} of {all} questions are answered.</source>
        <translation>{answered} av {all} frågor är besvarade.</translation>
    </message>
    <message>
        <source>{done} of {all} commitments are done.</source>
        <translation>{done} av {all} åtaganden är klara.</translation>
    </message>
    <message numerus="yes">
        <source>%n have evaluated the meeting; the mean is shown from three.</source>
        <translation>
            <numerusform>%n har utvärderat mötet; medelvärdet visas från tre svar.</numerusform>
            <numerusform>%n har utvärderat mötet; medelvärdet visas från tre svar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The evaluation gives {mean} of 5; %n have answered.</source>
        <translation>
            <numerusform>Utvärderingen ger {mean} av 5; %n har svarat.</numerusform>
            <numerusform>Utvärderingen ger {mean} av 5; %n har svarat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Mötet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Empty for the theme</source>
        <translation>Tomt för temat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Lägg till deltagare</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>Att förbereda</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>What was said, without names of persons</source>
        <translation>Vad som sades, utan personnamn</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Annan organisation</translation>
    </message>
    <message>
        <source>Empty for the own agency</source>
        <translation>Tomt för den egna myndigheten</translation>
    </message>
    <message>
        <source>place, note</source>
        <translation>plats, anmärkning</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>evaluation of the meeting</source>
        <translation>utvärdering av mötet</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Betyg</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Lägg till svar</translation>
    </message>
    <message>
        <source>Who answered is not kept. Mean and comments stand in the sheet from three answers.</source>
        <translation>Vem som svarade sparas inte. Medelvärde och kommentarer står i uppföljningen från tre svar.</translation>
    </message>
    <message>
        <source>1 (low)</source>
        <translation>1 (lågt)</translation>
    </message>
    <message>
        <source>5 (high)</source>
        <translation>5 (högt)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Ångra: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Gör om: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New file …</source>
        <translation>&amp;Ny fil …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Öppna …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna &amp;tidigare</translation>
    </message>
    <message>
        <source>Open rea&amp;d-only …</source>
        <translation>Öppna sk&amp;rivskyddad …</translation>
    </message>
    <message>
        <source>Look at the &amp;example</source>
        <translation>Titta på &amp;exemplet</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Spara nu</translation>
    </message>
    <message>
        <source>Save a &amp;copy as …</source>
        <translation>Spara en &amp;kopia som …</translation>
    </message>
    <message>
        <source>Sa&amp;ve a locked copy …</source>
        <translation>Spara en låst k&amp;opia …</translation>
    </message>
    <message>
        <source>&amp;Backup copies …</source>
        <translation>Säker&amp;hetskopior …</translation>
    </message>
    <message>
        <source>Check o&amp;ut</source>
        <translation>&amp;Checka ut till datorn</translation>
    </message>
    <message>
        <source>Chec&amp;k in</source>
        <translation>Checka in från &amp;datorn</translation>
    </message>
    <message>
        <source>&amp;Give up the check-out</source>
        <translation>Avbryt utchecknin&amp;gen</translation>
    </message>
    <message>
        <source>Close a &amp;year …</source>
        <translation>Stäng ett &amp;år …</translation>
    </message>
    <message>
        <source>Read in &amp;figures …</source>
        <translation>Läs &amp;in uppgifter …</translation>
    </message>
    <message>
        <source>Collect from colle&amp;agues …</source>
        <translation>Hämta in uppgifter från ko&amp;llegor …</translation>
    </message>
    <message>
        <source>Take back te&amp;xts from Word …</source>
        <translation>Ta till&amp;baka texter från Word …</translation>
    </message>
    <message>
        <source>&amp;Make a report …</source>
        <translation>Gör en ra&amp;pport …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>Close the fi&amp;le</source>
        <translation>Stäng &amp;filen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>Copy to W&amp;ord</source>
        <translation>Kopiera till &amp;Word</translation>
    </message>
    <message>
        <source>&amp;Copy a part to Word …</source>
        <translation>Kopiera en &amp;del till Word …</translation>
    </message>
    <message>
        <source>&amp;Wastebasket …</source>
        <translation>&amp;Papperskorg …</translation>
    </message>
    <message>
        <source>Erase a te&amp;xt for good …</source>
        <translation>Radera en te&amp;xt för gott …</translation>
    </message>
    <message>
        <source>Erase &amp;values for good …</source>
        <translation>Radera &amp;värden för gott …</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Inställningar …</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>Choose &amp;years …</source>
        <translation>Välj &amp;år …</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nästa ruta</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Föregående ruta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Show or hide the &amp;sidebar</source>
        <translation>Visa eller dölj &amp;sidofältet</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>S&amp;törre text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Mindre text</translation>
    </message>
    <message>
        <source>&amp;Ordinary text</source>
        <translation>&amp;Vanlig textstorlek</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>What is &amp;checked</source>
        <translation>&amp;Vad som kontrolleras</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <translation>&amp;Nyheter</translation>
    </message>
    <message>
        <source>Accessi&amp;bility</source>
        <translation>&amp;Tillgänglighet</translation>
    </message>
    <message>
        <source>&amp;Make a support package …</source>
        <translation>&amp;Skapa supportpaket …</translation>
    </message>
    <message>
        <source>The &amp;log …</source>
        <translation>&amp;Loggen …</translation>
    </message>
    <message>
        <source>For the &amp;IT department</source>
        <translation>För &amp;IT-avdelningen</translation>
    </message>
    <message>
        <source>&amp;About JiM Desk</source>
        <translation>&amp;Om JiM Desk</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Inga filer än</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Sök i listan</translation>
    </message>
    <message>
        <source>Move what is chosen to the wastebasket</source>
        <translation>Flytta det valda till papperskorgen</translation>
    </message>
    <message>
        <source>Copy the chosen values</source>
        <translation>Kopiera valda värden</translation>
    </message>
    <message>
        <source>Paste values, also from Excel</source>
        <translation>Klistra in värden, även från Excel</translation>
    </message>
    <message>
        <source>Fill values down</source>
        <translation>Fyll i värden nedåt</translation>
    </message>
    <message>
        <source>Empty the chosen values</source>
        <translation>Töm valda värden</translation>
    </message>
    <message>
        <source>Open the menu of what is chosen</source>
        <translation>Öppna menyn för det valda</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Not available</source>
        <translation>Ej tillgänglig</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ej tillämplig</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Ej insamlad</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Skyddad</translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message>
        <source>Changed after the decision</source>
        <translation>Ändrat efter beslut</translation>
    </message>
    <message>
        <source>The goal is decided. Why is it changed? {changes}</source>
        <translation>Målet är beslutat. Varför ändras det? {changes}</translation>
    </message>
    <message>
        <source>It follows a decided goal. Why is it changed? {changes}</source>
        <translation>Indikatorn följer ett beslutat mål. Varför ändras den? {changes}</translation>
    </message>
    <message>
        <source>Say why what was agreed is changed</source>
        <translation>Ange skälet till ändringen</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Skäl angivet</translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation>Skäl saknas</translation>
    </message>
    <message>
        <source>Changed {date}</source>
        <translation>Ändrat {date}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Skäl: {reason}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>The earlier version is kept and shown with it</source>
        <translation>Den tidigare lydelsen sparas och visas tillsammans med skälet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
</context>
<context>
    <name>MovedSheet</name>
    <message>
        <source>Changed after the decision</source>
        <translation>Ändrat efter beslut</translation>
    </message>
    <message>
        <source>Changed after the decision: what was agreed before</source>
        <translation>Ändrat efter beslut: vad som gällde tidigare</translation>
    </message>
    <message>
        <source>One row per changed field of a decided goal or of an indicator that follows it, with the reason.</source>
        <translation>En rad per ändrat fält i ett beslutat mål eller i en indikator som följer det, med skälet.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Goal or indicator</source>
        <translation>Mål eller indikator</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
</context>
<context>
    <name>MultiChoice</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>{choice}, take away</source>
        <translation>{choice}, ta bort</translation>
    </message>
</context>
<context>
    <name>NewYear</name>
    <message>
        <source>New year</source>
        <translation>Nytt år</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>The new year</source>
        <translation>Det nya året</translation>
    </message>
    <message>
        <source>Start the year</source>
        <translation>Börja året</translation>
    </message>
    <message>
        <source>Unfinished activities go on: what is ongoing becomes decided again, and an end that has passed is moved to the new year. Each decided goal gets a draft of its result. The report year becomes the new one. Everything but the choice of years is one step that you can undo.</source>
        <translation>Oavslutade aktiviteter går vidare: det som pågår blir beslutat igen, och ett slutdatum som har passerat flyttas till det nya året. Varje beslutat mål får ett utkast till resultat. Rapportåret blir det nya året. Allt utom valet av år är ett steg som du kan ångra.</translation>
    </message>
    <message>
        <source>Start the year {year}</source>
        <translation>Börja året {year}</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Går vidare</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Draft of the result {year}</source>
        <translation>Utkast till resultat {year}</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Lämnas som det är</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} blir {after}</translation>
    </message>
    <message>
        <source>ends {after} instead of {before}</source>
        <translation>slutar {after} i stället för {before}</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>New in JiM Desk {version}</source>
        <translation>Nytt i JiM Desk {version}</translation>
    </message>
    <message>
        <source>If you need to go back</source>
        <translation>Om du behöver gå tillbaka</translation>
    </message>
    <message>
        <source>An older version does not open a file that this one has changed the form of. Before that is done, a checked copy of the file is made, and it is never removed by itself. Install the older version and open the same file in it: it finds the copy from before and lets you go on in it. What you have written since is in the newer file only.</source>
        <translation>En äldre version öppnar inte en fil som den här har gett en ny form. Innan det görs tas en kontrollerad kopia av filen, och den försvinner aldrig av sig själv. Installera den äldre versionen och öppna samma fil i den: den hittar kopian från före och låter dig arbeta vidare i den. Det du har skrivit sedan dess finns bara i den nyare filen.</translation>
    </message>
    <message>
        <source>Copies of this file from before an upgrade:</source>
        <translation>Kopior av den här filen från före en uppgradering:</translation>
    </message>
</context>
<context>
    <name>NoSexReason</name>
    <message>
        <source>No right to collect and process personal data</source>
        <translation>Ingen rätt att samla in och behandla personuppgifter</translation>
    </message>
    <message>
        <source>Sex is not in the register</source>
        <translation>Kön finns inte i registret</translation>
    </message>
    <message>
        <source>Disproportionate cost</source>
        <translation>Orimligt hög kostnad</translation>
    </message>
    <message>
        <source>Other special reason</source>
        <translation>Annat särskilt skäl</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>[note {number}]</source>
        <translation>[not {number}]</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>What the marks in the tables mean, sheet by sheet.</source>
        <translation>Vad markeringarna i tabellerna betyder, blad för blad.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Observation</name>
    <message>
        <source>Write a period as 2025, 2025-H1, 2025-T1, 2025-Q1 or 2025-01.</source>
        <translation>Skriv perioden som 2025, 2025-H1, 2025-T1, 2025-Q1 eller 2025-01.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{file} may not be written where it lies. To work on, choose File and Save a copy as.</source>
        <translation>{file} går inte att skriva i där den ligger. För att arbeta vidare väljer du Arkiv och Spara en kopia som.</translation>
    </message>
    <message>
        <source>{file} lies on a network drive, and your organisation has decided that files there are not worked on.</source>
        <translation>{file} ligger på en nätverksenhet, och din organisation har bestämt att man inte arbetar i filer där.</translation>
    </message>
    <message>
        <source>To work on, check the file out to this computer.</source>
        <translation>Checka ut filen till den här datorn om du vill arbeta i den.</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Checka ut</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Overview {year}: from problem to assessment</source>
        <translation>Översikt {year}: från problem till bedömning</translation>
    </message>
    <message>
        <source>One row per goal and indicator. The assessment is a person&apos;s; the signal beside it is computed from baseline, target and value.</source>
        <translation>En rad per mål och indikator. Bedömningen har en människa gjort. Signalen bredvid är beräknad ur baslinje, målvärde och värde.</translation>
    </message>
    <message>
        <source>Policy goal</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Computed signal</source>
        <translation>Beräknad signal</translation>
    </message>
    <message>
        <source>Reference to the plan</source>
        <translation>VP-referens</translation>
    </message>
    <message>
        <source>No indicator</source>
        <translation>Ingen indikator</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Inte bedömt än</translation>
    </message>
    <message>
        <source>Search indicators (Ctrl+F)</source>
        <translation>Sök bland indikatorer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Sub-goal</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Organisational unit</source>
        <translation>Organisatorisk enhet</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Lägg till indikator</translation>
    </message>
    <message>
        <source>Indicator without a name</source>
        <translation>Indikator utan namn</translation>
    </message>
    <message>
        <source>All sub-goals</source>
        <translation>Alla delmål</translation>
    </message>
    <message>
        <source>All signals</source>
        <translation>Alla signaler</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alla enheter</translation>
    </message>
    <message>
        <source>{shown} of {all}, {year}.</source>
        <translation>{shown} av {all}, {year}.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n indikator</numerusform>
            <numerusform>%n indikatorer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFramework</name>
    <message>
        <source>{title}, our own</source>
        <translation>{title}, egen</translation>
    </message>
    <message>
        <source>Area 1</source>
        <translation>Område 1</translation>
    </message>
</context>
<context>
    <name>Paged</name>
    <message>
        <source>Columns, part {number} of {all}</source>
        <translation>Kolumner, del {number} av {all}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <source>Figures of the chart: {caption}</source>
        <translation>Diagrammets siffror: {caption}</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Questions are answered by</source>
        <translation>Frågor besvaras av</translation>
    </message>
    <message>
        <source>Handed over although checks remain</source>
        <translation>Överlämnad trots kvarstående kontroller</translation>
    </message>
    <message>
        <source>{sign} stands for a number that is protected.</source>
        <translation>{sign} står för ett tal som är skyddat.</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Tecken</translation>
    </message>
    <message>
        <source>Women and men {first}–{last}: {goal}</source>
        <translation>Kvinnor och män {first}–{last}: {goal}</translation>
    </message>
    <message>
        <source>Not split by sex {first}–{last}: {goal}</source>
        <translation>Inte uppdelat efter kön {first}–{last}: {goal}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>{indicator} ({unit})</source>
        <translation>{indicator} ({unit})</translation>
    </message>
    <message>
        <source>{indicator}, {first}–{last}</source>
        <translation>{indicator}, {first}–{last}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Choose something in a list first, or a report, and print that.</source>
        <translation>Välj något i en lista först, eller en rapport, och skriv ut det.</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Partners</source>
        <translation>Samverkansparter</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>samverkanspart</translation>
    </message>
    <message>
        <source>Search partners (Ctrl+F)</source>
        <translation>Sök samverkansparter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Lägg till samverkanspart</translation>
    </message>
    <message>
        <source>A partner is an organisation that a problem is solved together with.</source>
        <translation>En samverkanspart är en organisation som ni löser ett problem tillsammans med.</translation>
    </message>
    <message>
        <source>Partner without a name</source>
        <translation>Samverkanspart utan namn</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n överenskommelse</numerusform>
            <numerusform>%n överenskommelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Function to contact</source>
        <translation>Funktion att kontakta</translation>
    </message>
    <message>
        <source>A function, not a person</source>
        <translation>En funktion, inte en person</translation>
    </message>
    <message>
        <source>Agreement or assignment</source>
        <translation>Överenskommelse eller uppdrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>What you have agreed</source>
        <translation>Vad ni har kommit överens om</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Överenskommelser</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>Lägg till överenskommelse</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad den gäller</translation>
    </message>
    <message>
        <source>Shared problem</source>
        <translation>Gemensamt problem</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>What we answer for</source>
        <translation>Det vi svarar för</translation>
    </message>
    <message>
        <source>What they answer for</source>
        <translation>Det de svarar för</translation>
    </message>
    <message>
        <source>Where the responsibility ends</source>
        <translation>Var ansvaret slutar</translation>
    </message>
    <message>
        <source>Also what nobody answers for</source>
        <translation>Också det som ingen svarar för</translation>
    </message>
    <message>
        <source>Directed assignment from the government</source>
        <translation>Riktat uppdrag från regeringen</translation>
    </message>
    <message>
        <source>The assignment</source>
        <translation>Uppdraget</translation>
    </message>
    <message>
        <source>Note on the agreement</source>
        <translation>Anteckning om överenskommelsen</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Read in {file}</source>
        <translation>Läs in {file}</translation>
    </message>
    <message>
        <source>Updated by the source: {date}</source>
        <translation>Uppdaterad av källan: {date}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrat</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message numerus="yes">
        <source>In %n places the total is not the sum. It is kept.</source>
        <translation>
            <numerusform>På %n ställe är totalen inte summan av delarna. Den läses in som den är.</numerusform>
            <numerusform>På %n ställen är totalen inte summan av delarna. Den läses in som den är.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Samtliga</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are below zero. They are not read.</source>
        <translation>
            <numerusform>%n tal är mindre än noll. Det läses inte in.</numerusform>
            <numerusform>%n tal är mindre än noll. De läses inte in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are protected by the source: read as not available.</source>
        <translation>
            <numerusform>%n värde är skyddat av källan och läses in som inte tillgängligt.</numerusform>
            <numerusform>%n värden är skyddade av källan och läses in som inte tillgängliga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold no number: {marks}. They are not read.</source>
        <translation>
            <numerusform>%n cell innehåller inget tal: {marks}. Den läses inte in.</numerusform>
            <numerusform>%n celler innehåller inga tal: {marks}. De läses inte in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values belong to no year or part of a year: {periods}. They are not read.</source>
        <translation>
            <numerusform>%n värde gäller inget år eller del av ett år: {periods}. Det läses inte in.</numerusform>
            <numerusform>%n värden gäller inget år eller del av ett år: {periods}. De läses inte in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places have several values in the source, so none of them is read.</source>
        <translation>
            <numerusform>%n plats har flera värden i källan, så inget av dem läses in.</numerusform>
            <numerusform>%n platser har flera värden i källan, så inget av dem läses in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source has no values for this choice.</source>
        <translation>Källan har inga värden för det här valet.</translation>
    </message>
    <message>
        <source>[There are no goals to plan for in {year}]</source>
        <translation>[Det finns inga mål att planera för {year}]</translation>
    </message>
    <message>
        <source>The agency as a whole</source>
        <translation>Hela myndigheten</translation>
    </message>
    <message>
        <source>[Owner is missing]</source>
        <translation>[Ägare saknas]</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>Ska nås</translation>
    </message>
    <message>
        <source>[Reference to the plan is missing]</source>
        <translation>[Referens till verksamhetsplanen saknas]</translation>
    </message>
    <message>
        <source>Reference to the plan</source>
        <translation>Referens till verksamhetsplanen</translation>
    </message>
    <message>
        <source>Sub-goals</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>[Indicators are missing]</source>
        <translation>[Indikatorer saknas]</translation>
    </message>
    <message>
        <source>Activities {year} for {goal}</source>
        <translation>Aktiviteter {year} för {goal}</translation>
    </message>
    <message>
        <source>[Activities are missing]</source>
        <translation>[Aktiviteter saknas]</translation>
    </message>
    <message>
        <source>Material for the operational plan</source>
        <translation>Underlag till verksamhetsplan</translation>
    </message>
    <message>
        <source>Goals, targets, activities, owners and resources for a planning year, unit by unit, with the reference to the operational plan.</source>
        <translation>Mål, målvärden, aktiviteter, ägare och resurser för ett planeringsår, enhet för enhet, med referens till verksamhetsplanen.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Decided by your organisation</source>
        <translation>Styrs av din organisation</translation>
    </message>
    <message>
        <source>Some of the settings from your organisation cannot be followed. All others hold. Tell your IT department:</source>
        <translation>Några av inställningarna från din organisation går inte att följa. Alla andra gäller. Säg till din IT-avdelning:</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, rad {line}</translation>
    </message>
    <message>
        <source>{place}: the file cannot be read.</source>
        <translation>{place}: filen går inte att läsa.</translation>
    </message>
    <message>
        <source>{place}: not of the form name = value.</source>
        <translation>{place}: raden har inte formen namn = värde.</translation>
    </message>
    <message>
        <source>{place}: there is no setting {name}.</source>
        <translation>{place}: det finns ingen inställning som heter {name}.</translation>
    </message>
    <message>
        <source>{place}: {name} has a value that cannot be used.</source>
        <translation>{place}: {name} har ett värde som inte går att använda.</translation>
    </message>
</context>
<context>
    <name>PolicyGoal</name>
    <message>
        <source>Sub-goal {number} {name}</source>
        <translation>Delmål {number} {name}</translation>
    </message>
    <message>
        <source>Sub-goal {number}</source>
        <translation>Delmål {number}</translation>
    </message>
</context>
<context>
    <name>PolicyGoalKind</name>
    <message>
        <source>Gender equality policy sub-goal</source>
        <translation>Jämställdhetspolitiskt delmål</translation>
    </message>
    <message>
        <source>Side goal</source>
        <translation>Sidomål</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Theme</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Holds the next time the program starts.</source>
        <translation>Gäller nästa gång programmet startar.</translation>
    </message>
    <message>
        <source>Stands beside your changes in the change log. A function is enough, such as JiM coordinator.</source>
        <translation>Står vid dina ändringar i ändringsloggen. En funktion räcker, till exempel JiM-samordnare.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Sidorna så som de skrivs ut</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Spara som PDF …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>{file} is saved.</source>
        <translation>{file} är sparad.</translation>
    </message>
    <message>
        <source>The pages are sent.</source>
        <translation>Sidorna är skickade till skrivaren.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer cannot be reached. Try another.</source>
        <translation>Skrivaren går inte att nå. Försök med en annan.</translation>
    </message>
    <message>
        <source>{status} · Page {page} of {pages}</source>
        <translation>{status} · Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>ProblemRules</name>
    <message>
        <source>Say what the difference or the shortcoming is.</source>
        <translation>Ange vad skillnaden eller bristen är.</translation>
    </message>
    <message>
        <source>Say where in the operation it is.</source>
        <translation>Ange var i verksamheten problemet finns.</translation>
    </message>
    <message>
        <source>Say which group it is compared with.</source>
        <translation>Ange vilken grupp ni jämför med.</translation>
    </message>
    <message>
        <source>A problem says who is affected, by what, compared with whom and where. Otherwise nobody can see whether it gets smaller.</source>
        <translation>Ett problem säger vem som drabbas, av vad, jämfört med vem och var. Annars går det inte att se om det minskar.</translation>
    </message>
    <message>
        <source>Say who is affected: sex and group.</source>
        <translation>Ange vem som drabbas: kön och grupp.</translation>
    </message>
    <message>
        <source>Say which sex is affected: women, men or both.</source>
        <translation>Ange vilket kön som drabbas: kvinnor, män eller båda.</translation>
    </message>
    <message>
        <source>The cause &quot;{cause}&quot; goes round in a circle. What lies behind?</source>
        <translation>Orsaken ”{cause}” är ett cirkelresonemang. Vad ligger bakom?</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivå</translation>
    </message>
    <message>
        <source>judgement of the difference</source>
        <translation>bedömning av skillnaden</translation>
    </message>
    <message>
        <source>strength of the evidence</source>
        <translation>underlagets styrka</translation>
    </message>
    <message>
        <source>control</source>
        <translation>rådighet</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritet</translation>
    </message>
    <message>
        <source>Not judged yet: {fields}.</source>
        <translation>Inte bedömt än: {fields}.</translation>
    </message>
    <message>
        <source>A problem of gender equality concerns women, men, girls or boys.</source>
        <translation>Ett jämställdhetsproblem gäller kvinnor, män, flickor eller pojkar.</translation>
    </message>
    <message>
        <source>The heading is a measure. Say how things are, not what is to be done.</source>
        <translation>Rubriken är en åtgärd. Skriv hur det är, inte vad som ska göras.</translation>
    </message>
    <message>
        <source>A measure in the heading hides the problem, so that others are missed.</source>
        <translation>En åtgärd i rubriken döljer problemet, så att andra åtgärder missas.</translation>
    </message>
    <message>
        <source>Shorten the heading to at most 90 characters.</source>
        <translation>Korta rubriken till högst 90 tecken.</translation>
    </message>
    <message>
        <source>The heading stands in tables and in lists.</source>
        <translation>Rubriken står i tabeller och listor.</translation>
    </message>
    <message>
        <source>Give a source, or say that it is a hypothesis.</source>
        <translation>Ange en källa, eller att det är en hypotes.</translation>
    </message>
    <message>
        <source>A reader must see what rests on evidence and what is assumed.</source>
        <translation>Läsaren ska se vad som har underlag och vad som är antaget.</translation>
    </message>
    <message>
        <source>Choose the policy goal that it affects.</source>
        <translation>Välj det jämställdhetspolitiska delmål som påverkas.</translation>
    </message>
    <message>
        <source>The result is analysed and assessed against the gender equality policy goals (R-05).</source>
        <translation>Resultatet ska analyseras och bedömas i förhållande till de jämställdhetspolitiska målen.</translation>
    </message>
    <message>
        <source>Give a cause, or say that it is not known.</source>
        <translation>Ange en orsak, eller att orsaken är okänd.</translation>
    </message>
    <message>
        <source>A measure helps only when it meets the cause of the problem.</source>
        <translation>En åtgärd hjälper bara om den möter problemets orsak.</translation>
    </message>
    <message>
        <source>Lack of gender equality is the problem and cannot be its own cause.</source>
        <translation>Brist på jämställdhet är problemet och kan inte vara sin egen orsak.</translation>
    </message>
    <message>
        <source>Say what follows for the target group.</source>
        <translation>Ange konsekvensen för målgruppen.</translation>
    </message>
    <message>
        <source>The consequence shows why the problem matters and to whom.</source>
        <translation>Konsekvensen visar varför problemet är viktigt och för vem.</translation>
    </message>
    <message>
        <source>Say what follows for gender equality in society.</source>
        <translation>Ange konsekvensen för jämställdheten i samhället.</translation>
    </message>
    <message>
        <source>The consequence for society links the problem to the policy goal.</source>
        <translation>Konsekvensen för samhället knyter problemet till delmålet.</translation>
    </message>
    <message>
        <source>The judgement decides which problems the agency works with first.</source>
        <translation>Bedömningen avgör vilka problem myndigheten arbetar med först.</translation>
    </message>
    <message>
        <source>Say whom you work with to solve it.</source>
        <translation>Ange vem ni samverkar med för att lösa problemet.</translation>
    </message>
    <message>
        <source>What lies outside the own operation is solved together with others.</source>
        <translation>Det som ligger utanför den egna verksamheten löses tillsammans med andra.</translation>
    </message>
    <message>
        <source>Say why the difference is judged so.</source>
        <translation>Motivera bedömningen av skillnaden.</translation>
    </message>
    <message>
        <source>A difference is not unequal by itself; it must be analysed.</source>
        <translation>En skillnad är inte automatiskt ojämställdhet. Den måste analyseras.</translation>
    </message>
    <message>
        <source>Say why it has this priority.</source>
        <translation>Motivera prioriteten.</translation>
    </message>
    <message>
        <source>Others must be able to follow how the problems were chosen.</source>
        <translation>Andra ska kunna följa hur problemen valdes.</translation>
    </message>
    <message>
        <source>Put the problem in a direction.</source>
        <translation>Koppla problemet till en inriktning.</translation>
    </message>
    <message>
        <source>The direction says which problems the agency is to help solve.</source>
        <translation>Inriktningen anger vilka problem myndigheten ska bidra till att lösa.</translation>
    </message>
    <message>
        <source>Add a goal, or close the problem.</source>
        <translation>Lägg till ett mål, eller avsluta problemet.</translation>
    </message>
    <message>
        <source>The chain is broken here: nothing says what is to become better.</source>
        <translation>Kedjan är bruten här: inget säger vad som ska bli bättre.</translation>
    </message>
</context>
<context>
    <name>ProblemStatement</name>
    <message>
        <source>who is affected</source>
        <translation>vem som drabbas</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>vad som skiljer</translation>
    </message>
    <message>
        <source>have {what}</source>
        <translation>har {what}</translation>
    </message>
    <message>
        <source>{text} compared to {other}</source>
        <translation>{text} jämfört med {other}</translation>
    </message>
    <message>
        <source>it is about {who}</source>
        <translation>det gäller {who}</translation>
    </message>
    <message>
        <source>there are those who {what}</source>
        <translation>det finns de som {what}</translation>
    </message>
    <message>
        <source>there is a difference</source>
        <translation>det finns en skillnad</translation>
    </message>
    <message>
        <source>compared with whom</source>
        <translation>jämfört med vilka</translation>
    </message>
    <message>
        <source>where</source>
        <translation>var</translation>
    </message>
    <message>
        <source>Still to be described: {parts}.</source>
        <translation>Återstår att beskriva: {parts}.</translation>
    </message>
    <message>
        <source>This is probably due to {causes}.</source>
        <translation>Det beror troligen på {causes}.</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>Orsaken är inte känd än.</translation>
    </message>
    <message>
        <source>{cause} ({status})</source>
        <translation>{cause} ({status})</translation>
    </message>
    <message>
        <source>The consequence is {text}.</source>
        <translation>Följden är att {text}.</translation>
    </message>
    <message>
        <source>The consequence is {text}, which affects {goals}.</source>
        <translation>Följden är att {text}, vilket påverkar {goals}.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>Search problems (Ctrl+F)</source>
        <translation>Sök bland problem (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add problem</source>
        <translation>Lägg till problem</translation>
    </message>
    <message>
        <source>A problem says who is affected, by what and compared with whom. Begin with one that you know well.</source>
        <translation>Ett problem säger vem som drabbas, av vad och jämfört med vilka. Börja med ett som du känner väl.</translation>
    </message>
    <message>
        <source>Problem without a heading</source>
        <translation>Problem utan rubrik</translation>
    </message>
    <message>
        <source>The problem reads</source>
        <translation>Problemet lyder</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Lägg till mål</translation>
    </message>
    <message>
        <source>Add goal to problem</source>
        <translation>Lägg till mål för problemet</translation>
    </message>
    <message>
        <source>Lacks a goal</source>
        <translation>Saknar mål</translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>A state, not a measure. At most 90 characters.</source>
        <translation>Ett tillstånd, inte en åtgärd. Högst 90 tecken.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem drabbas</translation>
    </message>
    <message>
        <source>Compared to</source>
        <translation>Jämfört med</translation>
    </message>
    <message>
        <source>What the difference is</source>
        <translation>Vad är skillnaden</translation>
    </message>
    <message>
        <source>Sex and group, for example: women who study</source>
        <translation>Kön och grupp, till exempel: kvinnor som studerar</translation>
    </message>
    <message>
        <source>For example: men in the same situation</source>
        <translation>Till exempel: män i samma situation</translation>
    </message>
    <message>
        <source>For example: lower access to vocational training</source>
        <translation>Till exempel: lägre tillgång till yrkesutbildning</translation>
    </message>
    <message>
        <source>Where in the operation</source>
        <translation>Var i verksamheten</translation>
    </message>
    <message>
        <source>For example: at the prisons for women</source>
        <translation>Till exempel: på anstalter för kvinnor</translation>
    </message>
    <message>
        <source>Sub-goals</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>What the problem rests on</source>
        <translation>Vad problemet bygger på</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>causes, consequences, judgement, control, priority</source>
        <translation>orsaker, konsekvenser, bedömning, rådighet, prioritet</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Add cause</source>
        <translation>Lägg till orsak</translation>
    </message>
    <message>
        <source>Kind of cause</source>
        <translation>Typ av orsak</translation>
    </message>
    <message>
        <source>Tested?</source>
        <translation>Prövad?</translation>
    </message>
    <message>
        <source>Cause in words</source>
        <translation>Orsaken i ord</translation>
    </message>
    <message>
        <source>Goes on from: This is probably due to …</source>
        <translation>Fortsätt meningen: Det beror troligen på …</translation>
    </message>
    <message>
        <source>The causes are not known yet</source>
        <translation>Orsakerna är inte kända än</translation>
    </message>
    <message>
        <source>Consequence for the target group</source>
        <translation>Konsekvens för målgruppen</translation>
    </message>
    <message>
        <source>Goes on from: The consequence is that …</source>
        <translation>Fortsätt meningen: Följden är att …</translation>
    </message>
    <message>
        <source>Consequence for gender equality in society</source>
        <translation>Konsekvens för jämställdheten i samhället</translation>
    </message>
    <message>
        <source>Judgement of the difference</source>
        <translation>Bedömning av skillnaden</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Reason for the judgement</source>
        <translation>Motivering till bedömningen</translation>
    </message>
    <message>
        <source>Our control</source>
        <translation>Vår rådighet</translation>
    </message>
    <message>
        <source>Since when and how much</source>
        <translation>Sedan när och omfattning</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Hur många som berörs</translation>
    </message>
    <message>
        <source>Number affected, when known</source>
        <translation>Antal personer, om det är känt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>1, highest</source>
        <translation>1, högst</translation>
    </message>
    <message>
        <source>3, lowest</source>
        <translation>3, lägst</translation>
    </message>
    <message>
        <source>Reason for the priority</source>
        <translation>Motivering till prioriteten</translation>
    </message>
    <message>
        <source>directions, themes, partners, mandates, unit, status</source>
        <translation>inriktningar, teman, samverkansparter, uppdrag, enhet, status</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Inriktningar</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Inriktning</translation>
    </message>
    <message>
        <source>Add direction</source>
        <translation>Lägg till inriktning</translation>
    </message>
    <message>
        <source>In direction</source>
        <translation>I inriktningen</translation>
    </message>
    <message>
        <source>The problem is</source>
        <translation>Problemet är</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>The list is edited under The agency, in the tab Themes.</source>
        <translation>Listan ändrar du under Myndigheten, på fliken Teman.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samverkansparter</translation>
    </message>
    <message>
        <source>Mandates that it answers</source>
        <translation>Uppdrag som problemet svarar på</translation>
    </message>
    <message>
        <source>Indicators of its extent</source>
        <translation>Indikatorer på omfattningen</translation>
    </message>
    <message>
        <source>Assignments nearby</source>
        <translation>Närliggande uppdrag</translation>
    </message>
    <message>
        <source>For example Agenda 2030 or work against violence</source>
        <translation>Till exempel Agenda 2030 eller arbete mot våld</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjat</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Enligt plan</translation>
    </message>
    <message>
        <source>Deviates from the plan</source>
        <translation>Avviker från plan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Ramverk</translation>
    </message>
    <message>
        <source>Own frameworks …</source>
        <translation>Egna ramverk …</translation>
    </message>
    <message>
        <source>Hold the conversation</source>
        <translation>Håll samtalet</translation>
    </message>
    <message>
        <source>Meeting mode, full screen</source>
        <translation>Mötesläge, helskärm</translation>
    </message>
    <message>
        <source>Save forms for the answers …</source>
        <translation>Spara formulär för svaren …</translation>
    </message>
    <message>
        <source>Read in answered forms …</source>
        <translation>Läs in besvarade formulär …</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Stäng omgången</translation>
    </message>
    <message>
        <source>Why the round is opened again</source>
        <translation>Varför omgången öppnas igen</translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation>Öppna omgången igen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>{name}: {n} questions on a scale of {levels} levels.</source>
        <translation>{name}: {n} frågor på en skala med {levels} nivåer.</translation>
    </message>
    <message>
        <source>{n} of {all} answered</source>
        <translation>{n} av {all} besvarade</translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation>klar {date}</translation>
    </message>
    <message>
        <source>Add those who take part below, by their functions.</source>
        <translation>Lägg till deltagarna nedan, efter funktion.</translation>
    </message>
    <message>
        <source>{n} of {all} questions have a common answer.</source>
        <translation>{n} av {all} frågor har ett gemensamt svar.</translation>
    </message>
    <message>
        <source>Choose framework</source>
        <translation>Välj ramverk</translation>
    </message>
    <message numerus="yes">
        <source>%n forms are saved in {folder}.</source>
        <translation>
            <numerusform>%n formulär är sparat i {folder}.</numerusform>
            <numerusform>%n formulär är sparade i {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
</context>
<context>
    <name>ProtectionRules</name>
    <message>
        <source>Small count: {cell}. Reports do not show it.</source>
        <translation>Litet tal: {cell}. Rapporter visar det inte.</translation>
    </message>
    <message>
        <source>All are of one sex: that tells about each person.</source>
        <translation>Alla har samma kön, vilket säger något om var och en.</translation>
    </message>
    <message>
        <source>Nobody or everybody in the group: that tells about each.</source>
        <translation>Ingen eller alla i gruppen, vilket säger något om var och en.</translation>
    </message>
    <message>
        <source>A number that must be protected has been handed over before. The next hand-over is refused until somebody has decided that the figures are public.</source>
        <translation>Ett tal som ska skyddas har redan lämnats över. Nästa överlämning nekas tills någon har beslutat att siffrorna är offentliga.</translation>
    </message>
    <message>
        <source>The text says {numbers}, which reports do not show. Take it out of the text.</source>
        <translation>Texten innehåller {numbers}, som rapporter inte visar. Ta bort det ur texten.</translation>
    </message>
    <message>
        <source>A count below the threshold can reveal who the persons are (the Public Access to Information and Secrecy Act).</source>
        <translation>Ett antal under tröskeln kan röja vilka personerna är (offentlighets- och sekretesslagen).</translation>
    </message>
    <message>
        <source>When all have a property, knowing that a person is in the group is knowing that the person has it. Mark the indicator as sensitive where that matters.</source>
        <translation>När alla i en grupp har en egenskap vet man det om var och en i gruppen. Märk indikatorn som känslig om det spelar roll.</translation>
    </message>
    <message>
        <source>What has been shown cannot be hidden by hiding it afterwards.</source>
        <translation>Det som redan har visats går inte att dölja i efterhand.</translation>
    </message>
    <message>
        <source>The program hides small counts in figures but cannot see what a text means.</source>
        <translation>Programmet döljer små tal bland siffrorna, men förstår inte vad en text betyder.</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Final</source>
        <translation>Slutlig</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Preliminär</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Skattning</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Reviderad</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Could show it: {hint}.</source>
        <translation>Kan visa det: {hint}.</translation>
    </message>
    <message>
        <source>Should answer: {who}.</source>
        <translation>Bör svara: {who}.</translation>
    </message>
    <message>
        <source>Read about rule {rule}</source>
        <translation>Läs om regel {rule}</translation>
    </message>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Fråga {number} av {all}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nästa fråga</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>Gå till fråga</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarad</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>inte besvarad</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>Wanted level</source>
        <translation>Önskad nivå</translation>
    </message>
    <message>
        <source>Level in each area</source>
        <translation>Nivå i varje område</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
</context>
<context>
    <name>ReadingGuard</name>
    <message>
        <source>{resource}: cannot be interpreted while the number of women and men in the target group is not known.</source>
        <translation>{resource}: kan inte tolkas så länge antalet kvinnor och män i målgruppen inte är känt.</translation>
    </message>
    <message>
        <source>Women cost more per person but have less access. Do not conclude that women get more: try whether the difference is unjustified.</source>
        <translation>Kvinnor kostar mer per person men har lägre tillgång. Dra inte slutsatsen att kvinnor får mer – pröva om skillnaden är osaklig.</translation>
    </message>
    <message>
        <source>Men cost more per person but have less access. Do not conclude that men get more: try whether the difference is unjustified.</source>
        <translation>Män kostar mer per person men har lägre tillgång. Dra inte slutsatsen att män får mer – pröva om skillnaden är osaklig.</translation>
    </message>
    <message>
        <source>{resource}: more per woman than per man, but women have less access. Do not conclude that women get more: try whether the difference is unjustified.</source>
        <translation>{resource}: mer per kvinna än per man, men kvinnor har lägre tillgång. Dra inte slutsatsen att kvinnor får mer – pröva om skillnaden är osaklig.</translation>
    </message>
    <message>
        <source>{resource}: more per man than per woman, but men have less access. Do not conclude that men get more: try whether the difference is unjustified.</source>
        <translation>{resource}: mer per man än per kvinna, men män har lägre tillgång. Dra inte slutsatsen att män får mer – pröva om skillnaden är osaklig.</translation>
    </message>
    <message>
        <source>Women cost more per person but fewer of them reach the outcome. A higher cost is not a better result: ask what the money goes to.</source>
        <translation>Kvinnor kostar mer per person men en mindre andel av dem når utfallet. En högre kostnad är inte ett bättre resultat – fråga vad pengarna går till.</translation>
    </message>
    <message>
        <source>Men cost more per person but fewer of them reach the outcome. A higher cost is not a better result: ask what the money goes to.</source>
        <translation>Män kostar mer per person men en mindre andel av dem når utfallet. En högre kostnad är inte ett bättre resultat – fråga vad pengarna går till.</translation>
    </message>
    <message>
        <source>{resource}: more per woman than per man, but fewer women reach the outcome. Ask what the resource goes to.</source>
        <translation>{resource}: mer per kvinna än per man, men en mindre andel av kvinnorna når utfallet. Fråga vad resursen går till.</translation>
    </message>
    <message>
        <source>{resource}: more per man than per woman, but fewer men reach the outcome. Ask what the resource goes to.</source>
        <translation>{resource}: mer per man än per kvinna, men en mindre andel av männen når utfallet. Fråga vad resursen går till.</translation>
    </message>
    <message>
        <source>{resource}: the share of the resource differs from the share of the target group. Judge by need, not by number alone.</source>
        <translation>{resource}: andelen av resursen skiljer sig från andelen av målgruppen. Bedöm mot behov, inte bara mot antal.</translation>
    </message>
    <message>
        <source>{resource}: as much per woman as per man, but not the same access. An equal share is not the same as an equal service.</source>
        <translation>{resource}: lika mycket per kvinna som per man, men inte samma tillgång. Lika andel är inte detsamma som likvärdig verksamhet.</translation>
    </message>
    <message>
        <source>{resource}: the standard cost follows the number of persons, so that the amount per person is equal by itself. It does not show whether women and men cost the same.</source>
        <translation>{resource}: schablonen följer antalet personer, så beloppet per person blir lika av sig självt. Det visar inte om kvinnor och män kostar lika mycket.</translation>
    </message>
    <message>
        <source>{resource}: {share} % of the total is not split on women and men, and is in none of the shares.</source>
        <translation>{resource}: {share} % av totalen är inte fördelad på kvinnor och män och ingår inte i någon andel.</translation>
    </message>
    <message>
        <source>Fewer than {n} women or men are in the target group: one person changes much.</source>
        <translation>Färre än {n} kvinnor eller män finns i målgruppen: en enda person förändrar mycket.</translation>
    </message>
</context>
<context>
    <name>Readme</name>
    <message>
        <source>Example – made-up data</source>
        <translation>Exempel – påhittade uppgifter</translation>
    </message>
    <message>
        <source>INTERNAL – CONTAINS SMALL COUNTS</source>
        <translation>INTERN – INNEHÅLLER SMÅ TAL</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Läs mig</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>About the workbook, its sheets with links, and its signs and formulas.</source>
        <translation>Om arbetsboken, dess blad med länkar och dess tecken och formler.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Märkning</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Kind of agency</source>
        <translation>Myndighetstyp</translation>
    </message>
    <message>
        <source>Report year</source>
        <translation>Rapportår</translation>
    </message>
    <message>
        <source>Years in the year table</source>
        <translation>År i årstabellen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgåva</translation>
    </message>
    <message>
        <source>For publication</source>
        <translation>För publicering</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnat</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Questions are answered by</source>
        <translation>Frågor besvaras av</translation>
    </message>
    <message>
        <source>Handed over although errors remain</source>
        <translation>Överlämnad trots kvarstående fel</translation>
    </message>
    <message>
        <source>Extracted at</source>
        <translation>Uttagen</translation>
    </message>
    <message>
        <source>Extracted by</source>
        <translation>Uttagen av</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Report language</source>
        <translation>Rapportspråk</translation>
    </message>
    <message>
        <source>{number} percentage points or units</source>
        <translation>{number} procentenheter eller enheter</translation>
    </message>
    <message>
        <source>Analysis asked for from a difference of</source>
        <translation>Analys begärs från en könsskillnad på</translation>
    </message>
    <message>
        <source>Totals stand first</source>
        <translation>Totalt står först</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Sign {sign}</source>
        <translation>Tecknet {sign}</translation>
    </message>
    <message>
        <source>The value is zero; the cell holds the number 0.</source>
        <translation>Värdet är noll. I cellen står talet 0.</translation>
    </message>
    <message>
        <source>More than zero, but less than half of the shown unit.</source>
        <translation>Mer än noll, men mindre än hälften av den visade enheten.</translation>
    </message>
    <message>
        <source>Not available, not collected, or cannot be worked out.</source>
        <translation>Uppgiften är inte tillgänglig, inte insamlad eller går inte att räkna fram.</translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <translation>Uppgiften är inte tillämplig, den kan inte förekomma.</translation>
    </message>
    <message>
        <source>Protected, so that nobody is recognised.</source>
        <translation>Uppgiften är skyddad, så att ingen kan kännas igen.</translation>
    </message>
    <message>
        <source>Nobody has filled it in yet.</source>
        <translation>Ingen har fyllt i uppgiften än.</translation>
    </message>
    <message>
        <source>The figure has no source; it is listed under Checks.</source>
        <translation>Siffran saknar källa. Den står på bladet Kontroller.</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Tomma celler</translation>
    </message>
    <message>
        <source>Cells are empty only in columns for notes and remarks, where there is nothing to say, and in charts&apos; tables, where a value is not available.</source>
        <translation>Celler är tomma bara i kolumner för noter och anteckningar när det inte finns något att säga. I diagrammens tabeller är celler tomma när värden saknas.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrundning</translation>
    </message>
    <message>
        <source>Cells hold unrounded numbers. What is shown is rounded, so parts need not add up to the total, and differences can deviate by one in the last place. Shares of fewer than 100 are shown without decimals.</source>
        <translation>Cellerna innehåller oavrundade tal. Det som visas är avrundat, så delar summerar inte alltid till totalen. Skillnader kan avvika med ett i sista siffran. Andelar av färre än 100 visas utan decimaler.</translation>
    </message>
    <message>
        <source>Formula {id}</source>
        <translation>Formel {id}</translation>
    </message>
    <message>
        <source>Share within each sex = numerator / denominator × 100, for women, men and all. The total is not the mean of women and men.</source>
        <translation>Andel inom kön = täljare / nämnare × 100, för kvinnor, män och totalt. Totalen är inte medelvärdet av kvinnor och män.</translation>
    </message>
    <message>
        <source>Sex distribution = women / (women + men) × 100. Unknown sex stands outside.</source>
        <translation>Könsfördelning = kvinnor / (kvinnor + män) × 100. Okänt kön ingår inte.</translation>
    </message>
    <message>
        <source>Sex difference = women minus men; above zero, the value is higher for women.</source>
        <translation>Könsskillnad = kvinnor minus män. Över noll är värdet högre för kvinnor.</translation>
    </message>
    <message>
        <source>Change in the size of the difference = its size in the last year minus its size in the first, without signs; below zero, it has become smaller.</source>
        <translation>Förändring av könsskillnaden = dess storlek sista året minus dess storlek första året, utan tecken. Under noll har den minskat.</translation>
    </message>
    <message>
        <source>Way to the target = (value − baseline) / (target − baseline) × 100. Used for the computed signal.</source>
        <translation>Väg till målet = (värde − baslinje) / (målvärde − baslinje) × 100. Används för den beräknade signalen.</translation>
    </message>
    <message>
        <source>Straight path from baseline to target. A signal, not an assessment.</source>
        <translation>Jämn takt från baslinje till målvärde. En signal, inte en bedömning.</translation>
    </message>
    <message>
        <source>Amount per person = amount / number of persons.</source>
        <translation>Belopp per person = belopp / antal personer.</translation>
    </message>
    <message>
        <source>Counts of 1–{last} persons are small unless an indicator says more.</source>
        <translation>Antal på 1–{last} personer är små tal, om inte en indikator har en egen tröskel.</translation>
    </message>
    <message>
        <source>Threshold for small counts</source>
        <translation>Tröskel för små tal</translation>
    </message>
    <message>
        <source>Small counts</source>
        <translation>Små tal</translation>
    </message>
    <message>
        <source>Shown before</source>
        <translation>Har visats tidigare</translation>
    </message>
    <message>
        <source>{mark}. Do not pass the workbook on.</source>
        <translation>{mark}. Lämna inte arbetsboken vidare.</translation>
    </message>
    <message>
        <source>{sign} stands for a number that counts few persons, or from which such a number could be worked out: in numerators, denominators, the rest of a group and what few persons amount to, over women, men and total, over groups, over time and over earlier reports. So few others as possible are hidden. What is computed from a hidden number is hidden too.</source>
        <translation>{sign} står för ett antal som gäller få personer, eller ett tal som röjer ett sådant antal. Kontrollen omfattar täljare, nämnare, resten av gruppen och värden som bygger på få personer. Den görs över kvinnor, män och totalt, mellan grupper, över tid och mot tidigare rapporter. Så få andra tal som möjligt döljs. Det som beräknas av ett dolt tal är också dolt.</translation>
    </message>
    <message>
        <source>Nothing needs to be hidden in this workbook.</source>
        <translation>Inget behöver döljas i den här arbetsboken.</translation>
    </message>
    <message>
        <source>{indicator}: public, not protected</source>
        <translation>{indicator}: offentlig uppgift, skyddas inte</translation>
    </message>
    <message>
        <source>{reason} Decided by: {who}.</source>
        <translation>{reason} Beslutat av: {who}.</translation>
    </message>
    <message>
        <source>{indicator}: own protection</source>
        <translation>{indicator}: eget skydd</translation>
    </message>
    <message>
        <source>Threshold {number}.</source>
        <translation>Tröskel {number}.</translation>
    </message>
    <message>
        <source>Sensitive.</source>
        <translation>Känslig.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>When the file was opened</source>
        <translation>När filen öppnades</translation>
    </message>
    <message>
        <source>During work</source>
        <translation>Under arbetet</translation>
    </message>
    <message>
        <source>When the file was closed</source>
        <translation>När filen stängdes</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Gjord av dig</translation>
    </message>
    <message>
        <source>Before a new version of the program</source>
        <translation>Före ny version av programmet</translation>
    </message>
    <message>
        <source>Before figures were read in</source>
        <translation>Före inläsning av siffror</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>Före återställning</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Före en stor ändring</translation>
    </message>
    <message>
        <source>Before a new year</source>
        <translation>Före nytt år</translation>
    </message>
    <message>
        <source>When the file was checked in</source>
        <translation>När filen checkades in</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
</context>
<context>
    <name>RecordImport</name>
    <message>
        <source>it is none of: {choices}</source>
        <translation>det är inget av: {choices}</translation>
    </message>
    <message>
        <source>it is neither yes nor no</source>
        <translation>det är varken ja eller nej</translation>
    </message>
    <message>
        <source>it is no single year</source>
        <translation>det är inte ett enda årtal</translation>
    </message>
    <message>
        <source>it is no date</source>
        <translation>det är inget datum</translation>
    </message>
    <message>
        <source>day and month can be either; write 2026-03-01</source>
        <translation>dag och månad går inte att skilja åt; skriv 2026-03-01</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>den dagen finns inte</translation>
    </message>
    <message>
        <source>it is no number</source>
        <translation>det är inget tal</translation>
    </message>
    <message>
        <source>Which column of {table} says what each row is called?</source>
        <translation>Vilken kolumn i {table} säger vad varje rad heter?</translation>
    </message>
    <message>
        <source>Which kind of measure are the indicators in {table}?</source>
        <translation>Vilken typ av mått är indikatorerna i {table}?</translation>
    </message>
    <message>
        <source>another row has the same title and another id</source>
        <translation>en annan rad har samma rubrik men ett annat id</translation>
    </message>
    <message>
        <source>the row does not say what it is called</source>
        <translation>raden säger inte vad den heter</translation>
    </message>
    <message>
        <source>several are called {title}; write the id</source>
        <translation>flera heter {title}; skriv id</translation>
    </message>
    <message>
        <source>an earlier row about it says otherwise</source>
        <translation>en tidigare rad om samma sak säger något annat</translation>
    </message>
    <message>
        <source>nothing in the file is called that</source>
        <translation>inget i filen heter så</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {what}: “{value}”: {reason}</source>
        <translation>{sheet}, rad {row}, {what}: ”{value}”: {reason}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Linked sources</source>
        <translation>Kopplade källor</translation>
    </message>
    <message>
        <source>Linked problems</source>
        <translation>Kopplade problem</translation>
    </message>
    <message>
        <source>Linked indicators</source>
        <translation>Kopplade indikatorer</translation>
    </message>
    <message>
        <source>Linked goals</source>
        <translation>Kopplade mål</translation>
    </message>
    <message>
        <source>In directions</source>
        <translation>I inriktningar</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Inget stämmer med sökningen.</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>Add {what}</source>
        <translation>Lägg till {what}</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Ta bort {what}</translation>
    </message>
    <message>
        <source>Move to the wastebasket</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Visa ändringar</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>Recount</name>
    <message>
        <source>Checks, recalculation</source>
        <translation>Kontroller, omräkning</translation>
    </message>
    <message>
        <source>Checks: every computed value recalculated</source>
        <translation>Kontroller: varje beräknat värde omräknat</translation>
    </message>
    <message>
        <source>Each formula recomputes a value from the figures as they were entered, and compares. The formulas&apos; ids are explained on the first sheet.</source>
        <translation>Varje formel räknar om ett värde ur de inmatade siffrorna och jämför. Formlernas id förklaras på bladet Läs mig.</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>Indikator-id</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Value of</source>
        <translation>Värde för</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Står i</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Som skrivet</translation>
    </message>
    <message>
        <source>Recalculated</source>
        <translation>Omräknat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>AVVIKER</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Number of values, and how many differ</source>
        <translation>Antal värden, och hur många som avviker</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>{file} is damaged and cannot be opened. The damaged file is kept under another name whatever you choose, so nothing more can be lost.</source>
        <translation>{file} är skadad och går inte att öppna. Den skadade filen sparas under ett annat namn vad du än väljer, så inget mer kan gå förlorat.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Filen är skadad</translation>
    </message>
    <message>
        <source>Go back to the backup copy</source>
        <translation>Gå tillbaka till säkerhetskopian</translation>
    </message>
    <message>
        <source>Made {time}, checked from end to end.</source>
        <translation>Gjord {time}, kontrollerad från början till slut.</translation>
    </message>
    <message>
        <source>Make the file anew from JSON</source>
        <translation>Gör filen på nytt från JSON</translation>
    </message>
    <message>
        <source>Written once a week, last {date}.</source>
        <translation>Skrivs en gång i veckan, senast {date}.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Rädda det som går att läsa</translation>
    </message>
    <message>
        <source>Takes row by row what is whole in the damaged file. Some may be gone.</source>
        <translation>Tar rad för rad det som är helt i den skadade filen. En del kan vara borta.</translation>
    </message>
    <message>
        <source>Look at what can be read</source>
        <translation>Titta på det som går att läsa</translation>
    </message>
    <message>
        <source>Read-only. Nothing is changed, and you can come back here.</source>
        <translation>Skrivskyddat. Inget ändras, och du kan komma tillbaka hit.</translation>
    </message>
    <message>
        <source>It could not be written ({reason}). The file is as it was.</source>
        <translation>Det gick inte att skriva ({reason}). Filen är som den var.</translation>
    </message>
    <message>
        <source>The file is whole again. The damaged one is kept as {file}.</source>
        <translation>Filen är hel igen. Den skadade finns kvar som {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved. Go through what is missing. The damaged file is kept as {file}.</source>
        <translation>
            <numerusform>%n rad räddades. Gå igenom vad som saknas. Den skadade filen finns kvar som {file}.</numerusform>
            <numerusform>%n rader räddades. Gå igenom vad som saknas. Den skadade filen finns kvar som {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterSheets</name>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Indicators: what is measured, from where, to where</source>
        <translation>Indikatorer: vad som mäts, varifrån och vart</translation>
    </message>
    <message>
        <source>Computed signal {year}</source>
        <translation>Beräknad signal {year}</translation>
    </message>
    <message>
        <source>Ground for the signal</source>
        <translation>Grund för signalen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Split by, beside sex</source>
        <translation>Indelas efter, utöver kön</translation>
    </message>
    <message>
        <source>One row per field, indicator by indicator, without empty fields that need not be filled in. The figures stand on the sheet of indicator values.</source>
        <translation>En rad per fält, indikator för indikator, utan tomma fält som inte behöver fyllas i. Siffrorna står på bladet Indikatorvärden.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Indicator ids</source>
        <translation>Indikator-id</translation>
    </message>
    <message>
        <source>Sources: where the figures come from</source>
        <translation>Källor: varifrån siffrorna kommer</translation>
    </message>
    <message>
        <source>One row per source; its id stands beside each figure.</source>
        <translation>En rad per källa. Dess id står vid varje siffra.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Registers that the records refer to</source>
        <translation>Register som posterna hänvisar till</translation>
    </message>
    <message>
        <source>One row per field: policy goals, programme periods, units, functions, partners, themes, decisions and attached documents.</source>
        <translation>En rad per fält: delmål, programperioder, enheter, funktioner, samverkansparter, teman, beslut och bifogade dokument.</translation>
    </message>
    <message>
        <source>Policy goal</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Programme period</source>
        <translation>Programperiod</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Samverkanspart</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Mandates</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>uppdrag</translation>
    </message>
    <message>
        <source>Search mandates (Ctrl+F)</source>
        <translation>Sök bland uppdrag (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add mandate</source>
        <translation>Lägg till uppdrag</translation>
    </message>
    <message>
        <source>A mandate is a requirement that the work answers, such as one in the appropriation directions.</source>
        <translation>Ett uppdrag är ett krav som arbetet svarar på, till exempel ett i regleringsbrevet.</translation>
    </message>
    <message>
        <source>Mandate without a title</source>
        <translation>Uppdrag utan rubrik</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarat</translation>
    </message>
    <message>
        <source>Result {year}</source>
        <translation>Resultat {year}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Uppdragskälla</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Programme period</source>
        <translation>Programperiod</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Lydelse</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Ska lämnas senast</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>How and where it has been answered</source>
        <translation>Hur och var uppdraget har besvarats</translation>
    </message>
    <message>
        <source>what answers it, status</source>
        <translation>vad som svarar på uppdraget, status</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Inriktningar</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>Search units (Ctrl+F)</source>
        <translation>Sök bland enheter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Lägg till enhet</translation>
    </message>
    <message>
        <source>Problems, goals, activities and figures can belong to a unit.</source>
        <translation>Problem, mål, aktiviteter och siffror kan höra till en enhet.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Ingår i</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Finns från</translation>
    </message>
    <message>
        <source>Exists to</source>
        <translation>Finns till</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Efterträds av</translation>
    </message>
    <message>
        <source>Code in the steering system</source>
        <translation>Kod i styrsystemet</translation>
    </message>
    <message>
        <source>As Stratsys knows it; empty means its id here</source>
        <translation>Som Stratsys känner enheten; tomt betyder dess id här</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktioner</translation>
    </message>
    <message>
        <source>function</source>
        <translation>funktion</translation>
    </message>
    <message>
        <source>Search functions (Ctrl+F)</source>
        <translation>Sök bland funktioner (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add function</source>
        <translation>Lägg till funktion</translation>
    </message>
    <message>
        <source>A function owns goals and figures, such as controller. No persons&apos; names.</source>
        <translation>En funktion äger mål och siffror, till exempel controller. Skriv inga personnamn.</translation>
    </message>
    <message>
        <source>Programme periods</source>
        <translation>Programperioder</translation>
    </message>
    <message>
        <source>programme period</source>
        <translation>programperiod</translation>
    </message>
    <message>
        <source>Search programme periods (Ctrl+F)</source>
        <translation>Sök bland programperioder (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add programme period</source>
        <translation>Lägg till period</translation>
    </message>
    <message>
        <source>A programme period is one that the government decides, such as 2020–2025.</source>
        <translation>En programperiod är en period som regeringen beslutar, till exempel 2020–2025.</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Från år</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Till år</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslut</translation>
    </message>
    <message>
        <source>Search decisions (Ctrl+F)</source>
        <translation>Sök bland beslut (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Lägg till beslut</translation>
    </message>
    <message>
        <source>A decision has a date and a case number.</source>
        <translation>Ett beslut har ett datum och ett diarienummer.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutsdatum</translation>
    </message>
    <message>
        <source>Decided by (function)</source>
        <translation>Beslutat av (funktion)</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Vad som beslutades</translation>
    </message>
    <message>
        <source>Budget items</source>
        <translation>Budgetposter</translation>
    </message>
    <message>
        <source>budget item</source>
        <translation>budgetpost</translation>
    </message>
    <message>
        <source>Search budget items (Ctrl+F)</source>
        <translation>Sök budgetposter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add budget item</source>
        <translation>Lägg till budgetpost</translation>
    </message>
    <message>
        <source>Appropriations, or parts of them. Gender budgeting says how much of them is analysed.</source>
        <translation>Anslag eller delar av dem. Jämställdhetsbudgeteringen visar hur mycket av dem som är analyserat.</translation>
    </message>
    <message>
        <source>Amount, kronor</source>
        <translation>Belopp, kronor</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Lägg till grupp</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Gruppens namn</translation>
    </message>
    <message>
        <source>Part of the group</source>
        <translation>Ingår i gruppen</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Indelningar</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>indelning</translation>
    </message>
    <message>
        <source>Search breakdowns (Ctrl+F)</source>
        <translation>Sök bland indelningar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add breakdown</source>
        <translation>Lägg till indelning</translation>
    </message>
    <message>
        <source>Beside sex, figures can be broken down by age, region and more.</source>
        <translation>Utöver kön kan siffror delas in efter ålder, region och annat.</translation>
    </message>
    <message>
        <source>Policy goals</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>policy goal</source>
        <translation>delmål</translation>
    </message>
    <message>
        <source>Search policy goals (Ctrl+F)</source>
        <translation>Sök bland delmål (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add side goal</source>
        <translation>Lägg till sidomål</translation>
    </message>
    <message>
        <source>There are no policy goals.</source>
        <translation>Det finns inga delmål.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Engelskt namn</translation>
    </message>
    <message>
        <source>Agencies&apos; own translations differ</source>
        <translation>Myndigheternas egna översättningar skiljer sig åt</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Förklaring</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giltigt från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Giltigt till</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>Search documents (Ctrl+F)</source>
        <translation>Sök bland dokument (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Lägg till dokument</translation>
    </message>
    <message>
        <source>Say where documents lie; the documents themselves stay there.</source>
        <translation>Ange var dokument finns. Själva dokumenten ligger kvar där.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hör till</translation>
    </message>
    <message>
        <source>The id of a record, such as P-001</source>
        <translation>Postens id, till exempel P-001</translation>
    </message>
    <message>
        <source>Path, address or case number</source>
        <translation>Sökväg, adress eller diarienummer</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>Search themes (Ctrl+F)</source>
        <translation>Sök teman (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation>Lägg till tema</translation>
    </message>
    <message>
        <source>A theme gathers problems that several agencies share.</source>
        <translation>Ett tema samlar problem som flera myndigheter delar.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Inget namn än</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The values are revised.</source>
        <translation>Värdena är reviderade.</translation>
    </message>
    <message>
        <source>The source says: {text}.</source>
        <translation>Källan anger: {text}.</translation>
    </message>
    <message>
        <source>Values are protected.</source>
        <translation>Värden är skyddade.</translation>
    </message>
    <message>
        <source>{period}: {remark}</source>
        <translation>{period}: {remark}</translation>
    </message>
    <message>
        <source>[blank]</source>
        <translation>[ej ifyllt]</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>SOURCE MISSING</source>
        <translation>KÄLLA SAKNAS</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Flickor</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Pojkar</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>Kvinnor och flickor</translation>
    </message>
    <message>
        <source>Men and boys</source>
        <translation>Män och pojkar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Jämför med nu</translation>
    </message>
    <message>
        <source>No figures are kept of {file}, so it cannot be compared.</source>
        <translation>Inga siffror är sparade från {file}, så den kan inte jämföras.</translation>
    </message>
    <message>
        <source>No figure has changed since {file} was made.</source>
        <translation>Ingen siffra har ändrats sedan {file} gjordes.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Tröskel</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Questions are answered by</source>
        <translation>Frågor besvaras av</translation>
    </message>
    <message>
        <source>Handed over although errors remain</source>
        <translation>Överlämnad trots kvarstående fel</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Where is {file}?</source>
        <translation>Var ligger {file}?</translation>
    </message>
    <message>
        <source>{file} is another file, or has been changed since it was made.</source>
        <translation>{file} är en annan fil, eller har ändrats sedan den gjordes.</translation>
    </message>
    <message>
        <source>Share file to other agencies</source>
        <translation>Delningsfil till andra myndigheter</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Filformat</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgåva</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Inriktning</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Reason to hand over although errors remain</source>
        <translation>Skäl att lämna över trots kvarstående fel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All that cover the year</source>
        <translation>Alla som omfattar året</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Vad den innehåller</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Internal, unprotected</source>
        <translation>Intern, oskyddad</translation>
    </message>
    <message>
        <source>Shows small counts, and says so on every sheet. Only for those in the agency who may see them.</source>
        <translation>Visar små tal, och varje blad är märkt med det. Bara för dem på myndigheten som får se dem.</translation>
    </message>
    <message>
        <source>Draft, changed after approval</source>
        <translation>Utkast, ändrad efter godkännande</translation>
    </message>
    <message>
        <source>Protected in the report</source>
        <translation>Skyddat i rapporten</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Made before</source>
        <translation>Gjorda tidigare</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>{file} is saved. It has been checked: no accessibility faults were found.</source>
        <translation>{file} är sparad. Den är kontrollerad: inga brister i tillgänglighet hittades.</translation>
    </message>
    <message>
        <source>Too long for a cell, and cut: {cells}.</source>
        <translation>För långt för en cell, och avkortat: {cells}.</translation>
    </message>
    <message>
        <source>Form to a colleague</source>
        <translation>Formulär till en kollega</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>{report} {year}</source>
        <translation>{report} {year}</translation>
    </message>
    <message>
        <source>The workbook will show small counts. It must not leave those in the agency who may see them.</source>
        <translation>Arbetsboken kommer att visa små tal. Den får bara ses av dem på myndigheten som får se talen.</translation>
    </message>
    <message>
        <source>There are no goals yet, so the workbook says very little.</source>
        <translation>Det finns inga mål än, så arbetsboken blir nästan tom.</translation>
    </message>
    <message>
        <source>See the checks</source>
        <translation>Visa kontrollerna</translation>
    </message>
    <message numerus="yes">
        <source>%n things to complete. They are listed in the workbook.</source>
        <translation>
            <numerusform>%n sak att komplettera. Den står i arbetsboken.</numerusform>
            <numerusform>%n saker att komplettera. De står i arbetsboken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Spara …</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>Förhandsgranska</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>How far the report has come</source>
        <translation>Hur långt rapporten har kommit</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Spara rapport</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>Rapporten görs …</translation>
    </message>
    <message>
        <source>Nothing was saved. An earlier file is as it was.</source>
        <translation>Inget sparades. En tidigare fil är som den var.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Öppna filen</translation>
    </message>
    <message>
        <source>Nothing is missing that the program can see.</source>
        <translation>Programmet ser inte att något saknas.</translation>
    </message>
</context>
<context>
    <name>ReservationsSheet</name>
    <message>
        <source>Reservations</source>
        <translation>Förbehåll</translation>
    </message>
    <message>
        <source>Reservations: figures to be careful with {first}–{last}</source>
        <translation>Förbehåll: siffror att vara försiktig med {first}–{last}</translation>
    </message>
    <message>
        <source>One row per figure and reason: preliminary or estimated, without source, where women and men are not the total, and where the series is broken.</source>
        <translation>En rad per siffra och skäl: preliminär eller uppskattad, utan källa, där kvinnor och män inte blir totalen och där serien är bruten.</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Förbehåll</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>Indikator-id</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Käll-id</translation>
    </message>
    <message>
        <source>Source is missing</source>
        <translation>Källa saknas</translation>
    </message>
    <message>
        <source>Women + men are not the total: noised source</source>
        <translation>Kvinnor + män är inte totalen: källan är avrundad eller brusad</translation>
    </message>
    <message>
        <source>Women + men are not the total</source>
        <translation>Kvinnor + män är inte totalen</translation>
    </message>
    <message>
        <source>The series is broken</source>
        <translation>Serien är bruten</translation>
    </message>
</context>
<context>
    <name>ResourceKind</name>
    <message>
        <source>Kronor</source>
        <translation>Kronor</translation>
    </message>
    <message>
        <source>Time, hours</source>
        <translation>Tid, timmar</translation>
    </message>
    <message>
        <source>Staff, full-time equivalents</source>
        <translation>Personal, årsarbetskrafter</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Premises, square metres</source>
        <translation>Lokaler, kvadratmeter</translation>
    </message>
    <message>
        <source>Efforts, number</source>
        <translation>Insatser, antal</translation>
    </message>
    <message>
        <source>Grants, kronor</source>
        <translation>Bidrag, kronor</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>This backup copy has been damaged. Choose another; nothing was changed.</source>
        <translation>Säkerhetskopian är skadad. Välj en annan. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>skadad</translation>
    </message>
    <message>
        <source>Nothing in the file can be read.</source>
        <translation>Ingenting i filen går att läsa.</translation>
    </message>
    <message>
        <source>What was missing after damage</source>
        <translation>Det som saknades efter skadan</translation>
    </message>
</context>
<context>
    <name>ResultRules</name>
    <message>
        <source>Write the result for {year}.</source>
        <translation>Skriv resultatet för {year}.</translation>
    </message>
    <message>
        <source>Describe what the figures show for women and men.</source>
        <translation>Beskriv vad siffrorna visar för kvinnor och män.</translation>
    </message>
    <message>
        <source>Analyse why the result is as it is.</source>
        <translation>Analysera varför resultatet ser ut som det gör.</translation>
    </message>
    <message>
        <source>Choose an assessment.</source>
        <translation>Välj en bedömning.</translation>
    </message>
    <message>
        <source>Assess the result against the goal and policy goal.</source>
        <translation>Bedöm resultatet i förhållande till målet och delmålet.</translation>
    </message>
    <message>
        <source>Figures without analysis: {codes}. Analyse why.</source>
        <translation>Siffror utan analys: {codes}. Analysera varför.</translation>
    </message>
    <message>
        <source>A large sex difference without analysis: {gaps}.</source>
        <translation>En stor könsskillnad utan analys: {gaps}.</translation>
    </message>
    <message>
        <source>The assessment differs from the computed signal ({signal}). Say why.</source>
        <translation>Bedömningen avviker från den beräknade signalen ({signal}). Motivera varför.</translation>
    </message>
    <message>
        <source>Every goal that is decided or ongoing is reported every year.</source>
        <translation>Varje mål som är beslutat eller pågår redovisas varje år.</translation>
    </message>
    <message>
        <source>Say what came out of the activities.</source>
        <translation>Ange vilka prestationer aktiviteterna gav.</translation>
    </message>
    <message>
        <source>Outputs are what the agency answers for and can always report.</source>
        <translation>Prestationerna rår myndigheten själv över och kan alltid redovisa.</translation>
    </message>
    <message>
        <source>Results are analysed and assessed, not only shown in figures (R-04).</source>
        <translation>Resultat ska analyseras och bedömas, inte bara visas i siffror.</translation>
    </message>
    <message>
        <source>A common flaw: statistics by sex are reported without analysing the differences (R-15).</source>
        <translation>En vanlig brist: könsuppdelad statistik redovisas utan analys av skillnaderna.</translation>
    </message>
    <message>
        <source>The agency has set a limit for when a sex difference is analysed.</source>
        <translation>Myndigheten har satt en gräns för när en könsskillnad ska analyseras.</translation>
    </message>
    <message>
        <source>Describe both women and men, girls and boys.</source>
        <translation>Beskriv både kvinnor och män, flickor och pojkar.</translation>
    </message>
    <message>
        <source>The annual report shows results for women and men, girls and boys (R-08).</source>
        <translation>Årsredovisningen ska visa resultat för kvinnor och män, flickor och pojkar.</translation>
    </message>
    <message>
        <source>Say what the assumed effect rests on.</source>
        <translation>Ange grunden för effektantagandet.</translation>
    </message>
    <message>
        <source>Effects need not be proved; a well-founded assumption is enough (R-06).</source>
        <translation>Effekter behöver inte bevisas. Det räcker med välgrundade antaganden.</translation>
    </message>
    <message>
        <source>Give the source of the effect analysis, or call it an assumption.</source>
        <translation>Ange källa till effektanalysen, eller kalla den ett antagande.</translation>
    </message>
    <message>
        <source>An indicator measures outcome; to claim an effect calls for an analysis (R-07).</source>
        <translation>En indikator mäter utfall. Ett påstående om effekt kräver analys.</translation>
    </message>
    <message>
        <source>The assessment is yours; the reader wants to know why it differs.</source>
        <translation>Bedömningen är din. Läsaren vill veta varför den avviker.</translation>
    </message>
    <message>
        <source>Shorten the text to at most 1,200 characters.</source>
        <translation>Korta texten till högst 1 200 tecken.</translation>
    </message>
    <message>
        <source>The annual report has room for a short text on each goal.</source>
        <translation>Årsredovisningen har plats för en kort text om varje mål.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Assessment and computed signal</source>
        <translation>Bedömning och beräknad signal</translation>
    </message>
    <message>
        <source>Your assessment</source>
        <translation>Din bedömning</translation>
    </message>
    <message>
        <source>Computed signal: {reason}</source>
        <translation>Beräknad signal: {reason}</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Inte bedömt</translation>
    </message>
    <message>
        <source>Draft the text for the annual report</source>
        <translation>Skriv utkast till årsredovisningen</translation>
    </message>
    <message>
        <source>Text for the annual report: {n} of {most} characters</source>
        <translation>Text till årsredovisningen: {n} av {most} tecken</translation>
    </message>
    <message>
        <source>Put together from what you have written; change it freely.</source>
        <translation>Utkastet sätts ihop av det du har skrivit. Ändra det fritt.</translation>
    </message>
    <message>
        <source>Our assumption: {effect}</source>
        <translation>Vårt antagande: {effect}</translation>
    </message>
    <message>
        <source>According to an effect analysis: {effect}</source>
        <translation>Enligt en effektanalys: {effect}</translation>
    </message>
    <message>
        <source>This rests on: {ground}</source>
        <translation>Det bygger på: {ground}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultat</translation>
    </message>
    <message>
        <source>Search results (Ctrl+F)</source>
        <translation>Sök bland resultat (Ctrl+F)</translation>
    </message>
    <message>
        <source>Go to the goals</source>
        <translation>Gå till målen</translation>
    </message>
    <message>
        <source>A result is written from its goal: open the goal and choose to write it.</source>
        <translation>Ett resultat skrivs från sitt mål. Öppna målet och välj att skriva resultat.</translation>
    </message>
    <message>
        <source>Result of a goal without wording</source>
        <translation>Resultat för ett mål utan formulering</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>Det här säger siffrorna</translation>
    </message>
    <message>
        <source>The goal has no indicator, so there are no figures.</source>
        <translation>Målet har ingen indikator, så det finns inga siffror.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>What the figures show for women and for men</source>
        <translation>Vad siffrorna visar för kvinnor och för män</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analys</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>Varför det är så</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Your own; it stands before the computed signal</source>
        <translation>Din egen, som står före den beräknade signalen</translation>
    </message>
    <message>
        <source>Why it differs from the computed signal</source>
        <translation>Varför den avviker från den beräknade signalen</translation>
    </message>
    <message>
        <source>Only when the two say different things</source>
        <translation>Bara när bedömning och signal säger olika saker</translation>
    </message>
    <message>
        <source>Assessment in words</source>
        <translation>Bedömningen i ord</translation>
    </message>
    <message>
        <source>Against the goal and the policy sub-goal</source>
        <translation>I förhållande till målet och delmålet</translation>
    </message>
    <message>
        <source>outputs and outcome</source>
        <translation>prestationer och utfall</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Prestationer</translation>
    </message>
    <message>
        <source>What came out of the activities, one on each line</source>
        <translation>Vad aktiviteterna gav, en per rad</translation>
    </message>
    <message>
        <source>Volume, women</source>
        <translation>Volym, kvinnor</translation>
    </message>
    <message>
        <source>Volume, men</source>
        <translation>Volym, män</translation>
    </message>
    <message>
        <source>Outcome in words</source>
        <translation>Utfall i ord</translation>
    </message>
    <message>
        <source>What the indicators show; the figures stand there</source>
        <translation>Vad indikatorerna visar, siffrorna står där</translation>
    </message>
    <message>
        <source>assumed effects, ground, other explanations</source>
        <translation>effektantaganden, grund, andra förklaringar</translation>
    </message>
    <message>
        <source>Assumed effect for the target group</source>
        <translation>Effektantagande, målgrupp</translation>
    </message>
    <message>
        <source>In the short term</source>
        <translation>På kort sikt</translation>
    </message>
    <message>
        <source>Assumed effect for society</source>
        <translation>Effektantagande, samhälle</translation>
    </message>
    <message>
        <source>In the long term</source>
        <translation>På lång sikt</translation>
    </message>
    <message>
        <source>Kind of effect</source>
        <translation>Effekttyp</translation>
    </message>
    <message>
        <source>Ground of the assumption</source>
        <translation>Grund för antagandet</translation>
    </message>
    <message>
        <source>The ground in words</source>
        <translation>Grunden i ord</translation>
    </message>
    <message>
        <source>Other possible explanations</source>
        <translation>Andra möjliga förklaringar</translation>
    </message>
    <message>
        <source>what is changed because of the result, decision</source>
        <translation>ändring till följd av resultatet, beslut</translation>
    </message>
    <message>
        <source>What is changed because of the result</source>
        <translation>Ändring till följd av resultatet</translation>
    </message>
    <message>
        <source>Decision, operational plan or budget</source>
        <translation>Beslut, verksamhetsplan eller budget</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>text for the annual report</source>
        <translation>text till årsredovisningen</translation>
    </message>
    <message>
        <source>Text for the annual report</source>
        <translation>Text till årsredovisningen</translation>
    </message>
    <message>
        <source>goal and year, sources, mandates, status</source>
        <translation>mål och år, källor, uppdrag, status</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Mandates that it answers</source>
        <translation>Uppdrag som resultatet svarar på</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>Take back texts from Word</source>
        <translation>Ta tillbaka texter från Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-dokument (*.docx)</translation>
    </message>
    <message>
        <source>The texts in {file} are those of the file already.</source>
        <translation>Texterna i {file} finns redan i filen.</translation>
    </message>
    <message>
        <source>Take in what is ticked</source>
        <translation>Ta in det markerade</translation>
    </message>
    <message numerus="yes">
        <source>%n texts differ from the file. What you do not tick stays as it is.</source>
        <translation>
            <numerusform>%n text skiljer sig från filen. Det du inte markerar förblir som det är.</numerusform>
            <numerusform>%n texter skiljer sig från filen. Det du inte markerar förblir som det är.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that came back, {year}</source>
        <translation>Texter som kommit tillbaka, {year}</translation>
    </message>
    <message>
        <source>Take in edited texts</source>
        <translation>Ta in redigerade texter</translation>
    </message>
    <message>
        <source>[nothing]</source>
        <translation>[inget]</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>I dokumentet</translation>
    </message>
</context>
<context>
    <name>ReviewState</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Back with a comment</source>
        <translation>Åter med kommentar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
</context>
<context>
    <name>RoleReport</name>
    <message>
        <source>[There are no functions yet]</source>
        <translation>[Det finns inga funktioner än]</translation>
    </message>
    <message>
        <source>Function without a name</source>
        <translation>Funktion utan namn</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>Begärs nu</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Inget begärs nu.</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Ansvarar för</translation>
    </message>
    <message>
        <source>[Nothing yet]</source>
        <translation>[Inget än]</translation>
    </message>
    <message>
        <source>To do, {function}</source>
        <translation>Att göra, {function}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Figures to draw {year}</source>
        <translation>Uppgifter att ta fram {year}</translation>
    </message>
    <message>
        <source>Forms to answer</source>
        <translation>Formulär att besvara</translation>
    </message>
    <message>
        <source>What the checks find</source>
        <translation>Det kontrollerna visar</translation>
    </message>
    <message>
        <source>Role sheet</source>
        <translation>Rollblad</translation>
    </message>
    <message>
        <source>A page for each function: what it owns, and the days, figures, forms and findings that wait for it.</source>
        <translation>En sida för varje funktion: vad den ansvarar för och vilka datum, uppgifter, formulär och kontroller som väntar.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Make the role sheet …</source>
        <translation>Gör rollblad …</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>Begärs nu</translation>
    </message>
    <message>
        <source>Nothing is asked of the function now.</source>
        <translation>Inget begärs av funktionen nu.</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Ansvarar för</translation>
    </message>
    <message>
        <source>Nothing yet. Choose the function as owner of a goal, an activity or figures.</source>
        <translation>Inget än. Välj funktionen som ägare av ett mål, en aktivitet eller uppgifter.</translation>
    </message>
    <message>
        <source>No value {year}</source>
        <translation>Inget värde {year}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarat</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>function</source>
        <translation>funktion</translation>
    </message>
    <message>
        <source>Search roles (Ctrl+F)</source>
        <translation>Sök roller (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add function</source>
        <translation>Lägg till funktion</translation>
    </message>
    <message>
        <source>A function owns goals, activities and figures, such as director-general, head of department or controller. No persons&apos; names.</source>
        <translation>En funktion ansvarar för mål, aktiviteter och uppgifter, till exempel generaldirektör, avdelningschef eller controller. Inga personnamn.</translation>
    </message>
    <message>
        <source>Function without a name</source>
        <translation>Funktion utan namn</translation>
    </message>
    <message numerus="yes">
        <source>Owns %n records</source>
        <translation>
            <numerusform>Ansvarar för %n post</numerusform>
            <numerusform>Ansvarar för %n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>The function</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Contact persons of the network</source>
        <translation>Nätverkets kontaktpersoner</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Task in the work</source>
        <translation>Uppgift i arbetet</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Från år</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Till år</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Lägg till kontaktperson</translation>
    </message>
    <message>
        <source>By function and unit, without names of persons</source>
        <translation>Med funktion och enhet, utan personnamn</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Self-assessment</source>
        <translation>Självskattning</translation>
    </message>
    <message>
        <source>the whole agency</source>
        <translation>hela myndigheten</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>It is about protected numbers. See Checks in the program.</source>
        <translation>Det gäller skyddade tal. Se Kontroller i programmet.</translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Rules R-02 to R-15: what is met and what is not</source>
        <translation>Regler R-02 till R-15: vad som är uppfyllt och inte</translation>
    </message>
    <message>
        <source>One row per rule on reporting results. What breaks a rule is listed under Checks with the rule&apos;s number. Some rules only people can judge.</source>
        <translation>En rad per regel för resultatredovisning. Det som bryter mot en regel står på Kontroller med regelns nummer. Vissa regler kan bara människor bedöma.</translation>
    </message>
    <message>
        <source>Result rules</source>
        <translation>Resultatregler</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Vad den säger</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepterade</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Judged by people</source>
        <translation>Bedöms av människor</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Inte uppfylld</translation>
    </message>
    <message>
        <source>Drafts remain</source>
        <translation>Utkast återstår</translation>
    </message>
    <message>
        <source>Met, with exceptions</source>
        <translation>Uppfylld med undantag</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Uppfylld</translation>
    </message>
    <message>
        <source>Statistics on individuals are split by sex unless there are special reasons not to.</source>
        <translation>Individbaserad statistik är uppdelad efter kön om det inte finns särskilda skäl mot detta.</translation>
    </message>
    <message>
        <source>The special reason is given and explained.</source>
        <translation>Det särskilda skälet är angivet och förklarat.</translation>
    </message>
    <message>
        <source>Results are described, analysed and assessed, not only shown in figures.</source>
        <translation>Resultat beskrivs, analyseras och bedöms, inte bara i siffror.</translation>
    </message>
    <message>
        <source>Results are assessed in relation to the goals of gender equality policy.</source>
        <translation>Resultatet bedöms i förhållande till de jämställdhetspolitiska målen.</translation>
    </message>
    <message>
        <source>Effects need not be proved; an assumption gives its ground.</source>
        <translation>Effekter behöver inte bevisas; ett antagande anger sin grund.</translation>
    </message>
    <message>
        <source>An indicator measures outcome; a claim about effects rests on an analysis.</source>
        <translation>En indikator mäter utfall; ett påstående om effekter kräver analys.</translation>
    </message>
    <message>
        <source>Results are shown for women and men, girls and boys; where possible for groups too.</source>
        <translation>Resultat visas för kvinnor och män, flickor och pojkar; där det går även för grupper.</translation>
    </message>
    <message>
        <source>Figures can be compared over time: at least two years back.</source>
        <translation>Siffror kan jämföras över tid: minst två år tillbaka.</translation>
    </message>
    <message>
        <source>The budget documents have the perspective of gender equality too.</source>
        <translation>Även budgetunderlaget har ett jämställdhetsperspektiv.</translation>
    </message>
    <message>
        <source>Without statistics by sex, gender budgeting rests on research or similar statistics.</source>
        <translation>Saknas könsuppdelad statistik utgår jämställdhetsbudgeteringen från forskning eller snarlik statistik.</translation>
    </message>
    <message>
        <source>A calculation has kronor; in an analysis reasoning is enough.</source>
        <translation>En kalkyl kräver kronor; i en analys räcker ett resonemang.</translation>
    </message>
    <message>
        <source>Official statistics on individuals are split by sex.</source>
        <translation>Individbaserad officiell statistik är uppdelad efter kön.</translation>
    </message>
    <message>
        <source>Work is effective, objective, impartial and does not discriminate.</source>
        <translation>Verksamheten bedrivs effektivt, sakligt, opartiskt och icke-diskriminerande.</translation>
    </message>
    <message>
        <source>Differences between women and men in the figures are analysed.</source>
        <translation>Skillnader mellan kvinnor och män i siffrorna analyseras.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>The program ended while you were writing. What you had written is kept as a draft.</source>
        <translation>Programmet avslutades medan du skrev. Det du hade skrivit finns kvar som utkast.</translation>
    </message>
    <message>
        <source>Put the text back</source>
        <translation>Lägg tillbaka texten</translation>
    </message>
    <message>
        <source>The file was not closed in order last time. It has been checked from end to end and is whole; everything that was saved is there.</source>
        <translation>Filen stängdes inte som den skulle förra gången. Den är kontrollerad från början till slut och är hel. Allt som var sparat finns kvar.</translation>
    </message>
    <message>
        <source>Show the backup copies</source>
        <translation>Visa säkerhetskopiorna</translation>
    </message>
    <message>
        <source>The file is as it was: it could not be replaced ({reason}).</source>
        <translation>Filen är som den var: den gick inte att byta ut ({reason}).</translation>
    </message>
    <message>
        <source>The file is as it was {time}.</source>
        <translation>Filen är nu som den var {time}.</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Ångra återställningen</translation>
    </message>
    <message>
        <source>You now work in {file}. The old one is left where it was.</source>
        <translation>Du arbetar nu i {file}. Den gamla ligger kvar där den låg.</translation>
    </message>
    <message>
        <source>Everything is saved in {file}, in which you work now.</source>
        <translation>Allt är sparat i {file}, som du nu arbetar i.</translation>
    </message>
    <message>
        <source>The file lies on a network drive. A broken connection can damage it. Check it out to work in a copy on this computer, and check it in when you are done.</source>
        <translation>Filen ligger på en nätverksenhet. Ett avbrott kan skada den. Checka ut den, så arbetar du i en kopia på den här datorn, och checka in när du är klar.</translation>
    </message>
    <message>
        <source>The file lies in a folder that another program syncs, which can put an older one in its place. Work in a file on this computer and let backup copies go here.</source>
        <translation>Filen ligger i en mapp som ett annat program synkar. Det kan lägga en äldre fil i dess ställe. Arbeta i en fil på den här datorn och lägg säkerhetskopiorna här.</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Checka ut</translation>
    </message>
    <message>
        <source>Move it to this computer</source>
        <translation>Flytta den till den här datorn</translation>
    </message>
    <message>
        <source>{old} was moved or replaced by another program. Everything you have saved is in {new}, in which you work now.</source>
        <translation>{old} flyttades eller byttes ut av ett annat program. Allt du har sparat finns i {new}, som du nu arbetar i.</translation>
    </message>
    <message numerus="yes">
        <source>The file is not as it was when {years} was closed: %n records there are other than those that were sealed. Nothing has been changed now. Compare with a backup copy or the archive of the year.</source>
        <translation>
            <numerusform>Filen är inte som när {years} stängdes: %n post skiljer sig från det som förseglades. Inget har ändrats nu. Jämför med en säkerhetskopia eller årets arkiv.</numerusform>
            <numerusform>Filen är inte som när {years} stängdes: %n poster skiljer sig från det som förseglades. Inget har ändrats nu. Jämför med en säkerhetskopia eller årets arkiv.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Red thread</source>
        <translation>Röda tråden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Inriktning</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Effect chain</source>
        <translation>Effektkedja</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mäta</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Hämta in uppgifter</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bedöma</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Självskattning</translation>
    </message>
    <message>
        <source>Gender budgeting</source>
        <translation>Jämställdhetsbudgetering</translation>
    </message>
    <message>
        <source>Gender
budgeting</source>
        <translation>Jämställdhets-
budgetering</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>Samverka</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samverkansparter</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>on two lines</comment>
        <translation>Samverkans-
parter</translation>
    </message>
    <message>
        <source>Learning examples</source>
        <translation>Lärande exempel</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Kluster</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapportera</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>Myndigheten</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>women</source>
        <translation>kvinnor</translation>
    </message>
    <message>
        <source>men</source>
        <translation>män</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>flickor</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>pojkar</translation>
    </message>
    <message>
        <source>women and girls</source>
        <translation>kvinnor och flickor</translation>
    </message>
    <message>
        <source>men and boys</source>
        <translation>män och pojkar</translation>
    </message>
    <message>
        <source>1 percentage point</source>
        <translation>1 procentenhet</translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} procentenheter</translation>
    </message>
    <message>
        <source>The difference cannot be worked out. {reason}</source>
        <translation>Könsskillnaden går inte att räkna fram. {reason}</translation>
    </message>
    <message>
        <source>almost the same for {women} and {men}</source>
        <translation>nästan lika för {women} och {men}</translation>
    </message>
    <message>
        <source>the same for {women} and {men}</source>
        <translation>lika för {women} och {men}</translation>
    </message>
    <message>
        <source>{difference} lower for {women} than for {men}</source>
        <translation>{difference} lägre för {women} än för {men}</translation>
    </message>
    <message>
        <source>{difference} higher for {women} than for {men}</source>
        <translation>{difference} högre för {women} än för {men}</translation>
    </message>
    <message>
        <source>almost as many for {women} as for {men}</source>
        <translation>nästan lika många för {women} som för {men}</translation>
    </message>
    <message>
        <source>as many for {women} as for {men}</source>
        <translation>lika många för {women} som för {men}</translation>
    </message>
    <message>
        <source>{difference} fewer for {women} than for {men}</source>
        <translation>{difference} färre för {women} än för {men}</translation>
    </message>
    <message>
        <source>{difference} more for {women} than for {men}</source>
        <translation>{difference} fler för {women} än för {men}</translation>
    </message>
    <message>
        <source>In {year} there were {gap}.</source>
        <translation>År {year} var det {gap}.</translation>
    </message>
    <message>
        <source>A break in the series makes earlier years not comparable.</source>
        <translation>Tidigare år går inte att jämföra med på grund av ett tidsseriebrott.</translation>
    </message>
    <message>
        <source>In {year} the source says: {text}.</source>
        <translation>År {year} anger källan: {text}.</translation>
    </message>
    <message>
        <source>There are no values for women and men in {year}.</source>
        <translation>Det finns inga värden för kvinnor och män år {year}.</translation>
    </message>
    <message>
        <source>There is no value for {sex}.</source>
        <translation>Värde för {sex} saknas.</translation>
    </message>
    <message>
        <source>In {year} the value for {sex} was {value}.</source>
        <translation>År {year} var värdet för {sex} {value}.</translation>
    </message>
    <message>
        <source>The value for {sex} is {value}, unchanged since {year}.</source>
        <translation>Värdet för {sex} är {value}, oförändrat sedan {year}.</translation>
    </message>
    <message>
        <source>The value for {sex} has risen from {before} to {value} since {year}.</source>
        <translation>Värdet för {sex} har stigit från {before} till {value} sedan {year}.</translation>
    </message>
    <message>
        <source>The value for {sex} has fallen from {before} to {value} since {year}.</source>
        <translation>Värdet för {sex} har sjunkit från {before} till {value} sedan {year}.</translation>
    </message>
    <message>
        <source>In {year} {women_share} per cent were {women} and {men_share} per cent {men}.</source>
        <translation>År {year} var {women_share} procent {women} och {men_share} procent {men}.</translation>
    </message>
    <message>
        <source>In {year} it was {women_share} and {men_share} per cent.</source>
        <translation>År {year} var det {women_share} och {men_share} procent.</translation>
    </message>
    <message>
        <source>In {year} the value was {gap}.</source>
        <translation>År {year} var värdet {gap}.</translation>
    </message>
    <message>
        <source>The sex difference has turned since {year}: it was {before} and is {gap}.</source>
        <translation>Könsskillnaden har vänt sedan {year}: från {before} till {gap}.</translation>
    </message>
    <message>
        <source>The sex difference is unchanged since {year}: {gap}.</source>
        <translation>Könsskillnaden är oförändrad sedan {year}: {gap}.</translation>
    </message>
    <message>
        <source>The sex difference has decreased from {before} to {after} since {year}.</source>
        <translation>Könsskillnaden har minskat från {before} till {after} sedan {year}.</translation>
    </message>
    <message>
        <source>The sex difference has increased from {before} to {after} since {year}.</source>
        <translation>Könsskillnaden har ökat från {before} till {after} sedan {year}.</translation>
    </message>
    <message>
        <source>The plan for {year} was {target}.</source>
        <translation>Målvärdet för {year} var {target}.</translation>
    </message>
    <message>
        <source>The plan for {year} is {target}.</source>
        <translation>Målvärdet för {year} är {target}.</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>högst {number}</translation>
    </message>
    <message>
        <source>{number} for {sex}</source>
        <translation>{number} för {sex}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} och {second}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>mellan {low} och {high}</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>minst {number}</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notering</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt kön</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
</context>
<context>
    <name>SexLabels</name>
    <message>
        <source>Women and men</source>
        <translation>Kvinnor och män</translation>
    </message>
    <message>
        <source>Girls and boys</source>
        <translation>Flickor och pojkar</translation>
    </message>
    <message>
        <source>Women and girls, men and boys</source>
        <translation>Kvinnor och flickor, män och pojkar</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>A count is never below zero.</source>
        <translation>Ett antal är aldrig under noll.</translation>
    </message>
    <message>
        <source>Write a day as 2026-03-01.</source>
        <translation>Skriv en dag som 2026-03-01.</translation>
    </message>
    <message>
        <source>The agency has no name.</source>
        <translation>Myndigheten saknar namn.</translation>
    </message>
    <message>
        <source>There is an id that is none.</source>
        <translation>Där finns ett id som inte är något.</translation>
    </message>
    <message>
        <source>An id is there more than once.</source>
        <translation>Ett id finns mer än en gång.</translation>
    </message>
    <message>
        <source>This is not a share file.</source>
        <translation>Det här är inte en delningsfil.</translation>
    </message>
    <message>
        <source>The version is missing.</source>
        <translation>Versionen saknas.</translation>
    </message>
    <message>
        <source>The file comes from a newer version of JiM Desk.</source>
        <translation>Filen kommer från en nyare version av JiM Desk.</translation>
    </message>
    <message>
        <source>There is something unknown.</source>
        <translation>Där finns något okänt.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Det saknas.</translation>
    </message>
    <message>
        <source>There must be true or false here.</source>
        <translation>Här ska stå sant eller falskt.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Talet är för stort.</translation>
    </message>
    <message>
        <source>There must be a number here.</source>
        <translation>Här ska stå ett tal.</translation>
    </message>
    <message>
        <source>There is a word that is none of those known.</source>
        <translation>Där finns ett ord som inte är något av de kända.</translation>
    </message>
    <message>
        <source>There must be a text here.</source>
        <translation>Här ska stå en text.</translation>
    </message>
    <message>
        <source>The text is longer than {most} characters.</source>
        <translation>Texten är längre än {most} tecken.</translation>
    </message>
    <message>
        <source>The text holds unseen characters.</source>
        <translation>Texten innehåller osynliga tecken.</translation>
    </message>
    <message>
        <source>There must be a list here.</source>
        <translation>Här ska stå en lista.</translation>
    </message>
    <message>
        <source>There are more than {most} of them.</source>
        <translation>De är fler än {most}.</translation>
    </message>
    <message>
        <source>{file} was not opened. {reason} At: {place}.</source>
        <translation>{file} öppnades inte. {reason} Plats: {place}.</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>början</translation>
    </message>
    <message>
        <source>{file} is not a share file. Nothing was opened.</source>
        <translation>{file} är inte en delningsfil. Inget öppnades.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} går inte att läsa ({reason}).</translation>
    </message>
    <message>
        <source>{file} is too large to be a share file. Nothing was opened.</source>
        <translation>{file} är för stor för att vara en delningsfil. Inget öppnades.</translation>
    </message>
    <message>
        <source>{file} is a working file, with everything that is in it. Between agencies only share files travel. Ask for one, and delete this one.</source>
        <translation>{file} är en arbetsfil med allt som finns i den. Mellan myndigheter går bara delningsfiler. Be om en sådan och ta bort den här.</translation>
    </message>
    <message>
        <source>The share file was not made: the file is open read-only, so it could not be logged.</source>
        <translation>Delningsfilen skapades inte: filen är skrivskyddad, så delningen kan inte loggas.</translation>
    </message>
    <message>
        <source>Nothing of what was chosen can be shared. Choose something.</source>
        <translation>Inget av det valda kan delas. Välj något.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}).</source>
        <translation>{file} går inte att skriva ({reason}).</translation>
    </message>
    <message>
        <source>The share file was not made. Texts of {codes} name a person or quote a protected number. Change them, or leave the records out.</source>
        <translation>Delningsfilen skapades inte. Texter i {codes} nämner en person eller återger ett skyddat tal. Ändra dem eller välj bort posterna.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>What can be shared</source>
        <translation>Det som kan delas</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Markera alla</translation>
    </message>
    <message>
        <source>Save share file …</source>
        <translation>Spara delningsfil …</translation>
    </message>
    <message>
        <source>Tick what other agencies may see. Small counts are protected; notes, history, signatures and what lies in the wastebasket never come along. A learning example stands here once you have said in it that it may be shared.</source>
        <translation>Markera det som andra myndigheter får se. Små tal skyddas. Anteckningar, historik, signaturer och det som ligger i papperskorgen följer aldrig med. Ett lärande exempel står här när du har angett i det att det får delas.</translation>
    </message>
    <message>
        <source>Create a share file</source>
        <translation>Skapa en delningsfil</translation>
    </message>
    <message>
        <source>share</source>
        <translation>delning</translation>
    </message>
    <message>
        <source>Save share file</source>
        <translation>Spara delningsfil</translation>
    </message>
    <message>
        <source>Share files (*.json)</source>
        <translation>Delningsfiler (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n records are shared in {file}.</source>
        <translation>
            <numerusform>%n post delas i {file}.</numerusform>
            <numerusform>%n poster delas i {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Learning example</source>
        <translation>Lärande exempel</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>ShareFiles</name>
    <message>
        <source>At most {most} agencies can be open.</source>
        <translation>Högst {most} myndigheter kan vara öppna.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Example – made-up data</source>
        <translation>Exempel – påhittade uppgifter</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message>
        <source>Start year or target year is not filled in.</source>
        <translation>Startår eller målår är inte ifyllt.</translation>
    </message>
    <message>
        <source>No wanted direction is filled in.</source>
        <translation>Önskad riktning är inte ifylld.</translation>
    </message>
    <message>
        <source>No target is filled in.</source>
        <translation>Målvärde är inte ifyllt.</translation>
    </message>
    <message>
        <source>No start value is filled in.</source>
        <translation>Baslinjen är inte ifylld.</translation>
    </message>
    <message>
        <source>The target lies the other way than the wanted direction.</source>
        <translation>Målvärdet ligger åt andra hållet än den önskade riktningen.</translation>
    </message>
    <message>
        <source>Sex difference</source>
        <translation>Könsskillnad</translation>
    </message>
    <message>
        <source>{who}: {reason}</source>
        <translation>{who}: {reason}</translation>
    </message>
    <message>
        <source>The year lies before the start.</source>
        <translation>Året ligger före startåret.</translation>
    </message>
    <message>
        <source>There are no values for the whole of {year}.</source>
        <translation>Det finns inga värden för hela {year}.</translation>
    </message>
    <message>
        <source>On the way, behind plan</source>
        <translation>På väg, efter plan</translation>
    </message>
    <message>
        <source>The sex difference is smaller mainly because the value for {better} rose, not because the value for {worse} fell.</source>
        <translation>Könsskillnaden har minskat främst för att värdet för {better} har stigit, inte för att värdet för {worse} har sjunkit.</translation>
    </message>
    <message>
        <source>The sex difference is smaller mainly because the value for {better} fell, not because the value for {worse} rose.</source>
        <translation>Könsskillnaden har minskat främst för att värdet för {better} har sjunkit, inte för att värdet för {worse} har stigit.</translation>
    </message>
    <message>
        <source>The sex difference has turned: the other sex now has the higher value.</source>
        <translation>Könsskillnaden har vänt: det andra könet har nu det högre värdet.</translation>
    </message>
    <message>
        <source>Higher than what was to be kept. Judge whether that is good.</source>
        <translation>Högre än det som skulle behållas. Bedöm om det är bra.</translation>
    </message>
    <message>
        <source>{who}: start {start}, wanted {wanted}, observed {value}.</source>
        <translation>{who}: start {start}, mål {wanted}, utfall {value}.</translation>
    </message>
    <message>
        <source>({value} − {start}) / ({target} − {start}) = {percent} per cent of the way.</source>
        <translation>({value} − {start}) / ({target} − {start}) = {percent} procent av vägen.</translation>
    </message>
    <message>
        <source>The straight path gives {expected} in {year}.</source>
        <translation>En jämn takt mot målet ger {expected} år {year}.</translation>
    </message>
    <message>
        <source>Changes up to {tolerance} count as none.</source>
        <translation>Förändringar upp till {tolerance} räknas som oförändrat.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>extracted {date}</source>
        <translation>uttag {date}</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>Own system</source>
        <translation>Eget system</translation>
    </message>
    <message>
        <source>Official statistics</source>
        <translation>Officiell statistik</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Årsredovisning</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Undersökning</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forskning</translation>
    </message>
    <message>
        <source>Supervision or audit</source>
        <translation>Tillsyn eller granskning</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
</context>
<context>
    <name>SourceRules</name>
    <message>
        <source>Say when the figures were drawn.</source>
        <translation>Ange uttagsdatum.</translation>
    </message>
    <message>
        <source>Registers change; without a date nobody can draw the same figures.</source>
        <translation>Register ändras. Utan uttagsdatum kan ingen ta ut samma siffror.</translation>
    </message>
    <message>
        <source>Reported figures rest on it, but it may not be published.</source>
        <translation>Redovisade siffror bygger på källan, men den får inte publiceras.</translation>
    </message>
    <message>
        <source>What stands in an annual report is public; ask the owner of the source.</source>
        <translation>Det som står i en årsredovisning är offentligt. Fråga källans ägare.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>source</source>
        <translation>källa</translation>
    </message>
    <message>
        <source>Search sources (Ctrl+F)</source>
        <translation>Sök bland källor (Ctrl+F)</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Lägg till källa</translation>
    </message>
    <message>
        <source>A source says where a figure comes from, so that others can find it again.</source>
        <translation>En källa säger var en siffra kommer ifrån, så att andra kan hitta den igen.</translation>
    </message>
    <message>
        <source>Source without a title</source>
        <translation>Källa utan titel</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Så anges källan</translation>
    </message>
    <message>
        <source>Not for publication</source>
        <translation>Får inte publiceras</translation>
    </message>
    <message>
        <source>No date of extraction</source>
        <translation>Uttagsdatum saknas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Typ av källa</translation>
    </message>
    <message>
        <source>System or report</source>
        <translation>System eller rapport</translation>
    </message>
    <message>
        <source>Name of the system, or id of the table</source>
        <translation>Systemets namn, eller tabellens id</translation>
    </message>
    <message>
        <source>Date of extraction</source>
        <translation>Uttagsdatum</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Var den finns</translation>
    </message>
    <message>
        <source>File, address or case number</source>
        <translation>Fil, adress eller diarienummer</translation>
    </message>
    <message>
        <source>Selection and definition</source>
        <translation>Urval och definition</translation>
    </message>
    <message>
        <source>Who and what is counted</source>
        <translation>Vem och vad som räknas</translation>
    </message>
    <message>
        <source>contact, publication, quality, status</source>
        <translation>kontakt, publicering, kvalitet, status</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktfunktion</translation>
    </message>
    <message>
        <source>A function, not a person</source>
        <translation>En funktion, inte en person</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Får publiceras</translation>
    </message>
    <message>
        <source>Figures are rounded or noised</source>
        <translation>Siffrorna är avrundade eller har brus</translation>
    </message>
    <message>
        <source>Parts then need not add up to the total</source>
        <translation>Delarna summerar då inte alltid till totalen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>How the answers are spread</source>
        <translation>Så fördelar sig svaren</translation>
    </message>
    <message>
        <source>{n} of {all} have answered.</source>
        <translation>{n} av {all} har svarat.</translation>
    </message>
    <message>
        <source>All functions together</source>
        <translation>Alla funktioner tillsammans</translation>
    </message>
    <message>
        <source>{n} of {all} have answered. The answers are shown when three have answered.</source>
        <translation>{n} av {all} har svarat. Svaren visas när tre har svarat.</translation>
    </message>
    <message>
        <source>don&apos;t know: {n}</source>
        <translation>vet ej: {n}</translation>
    </message>
    <message>
        <source>not applicable: {n}</source>
        <translation>ej tillämpligt: {n}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Handed over to the controller</source>
        <translation>Överlämnat till controller</translation>
    </message>
    <message>
        <source>As in the decided annual report</source>
        <translation>Enligt beslutad årsredovisning</translation>
    </message>
</context>
<context>
    <name>StandardCost</name>
    <message>
        <source>Split an amount on women and men by a standard cost</source>
        <translation>Fördela ett belopp på kvinnor och män med schablon</translation>
    </message>
    <message>
        <source>What the amount is for</source>
        <translation>Vad beloppet avser</translation>
    </message>
    <message>
        <source>Total, kronor</source>
        <translation>Totalt, kronor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>days, cases, hours</source>
        <translation>dagar, ärenden, timmar</translation>
    </message>
    <message>
        <source>The key for women</source>
        <translation>Nyckeln för kvinnor</translation>
    </message>
    <message>
        <source>The key for men</source>
        <translation>Nyckeln för män</translation>
    </message>
    <message>
        <source>Add as a resource</source>
        <translation>Lägg till som resurs</translation>
    </message>
    <message>
        <source>Use data and key figures that you have already: the total is divided as the key is, and stays exactly the same.</source>
        <translation>Använd data och nyckeltal som du redan har: totalen fördelas som nyckeln och förblir exakt densamma.</translation>
    </message>
    <message>
        <source>Add a standard cost to {code}</source>
        <translation>Lägg till schablonkostnad i {code}</translation>
    </message>
    <message>
        <source>The resource is added, and stands under Survey.</source>
        <translation>Resursen är tillagd och står under Kartläggning.</translation>
    </message>
    <message>
        <source>{total} kronor divided by {key}: women {women}, men {men}.</source>
        <translation>{total} kronor fördelade efter {key}: kvinnor {women}, män {men}.</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>en nyckel</translation>
    </message>
    <message>
        <source>Write the total and the key, 0 or more, for both sexes.</source>
        <translation>Skriv totalen och nyckeln, 0 eller mer, för båda könen.</translation>
    </message>
    <message>
        <source>Women {women} kronor, men {men} kronor.</source>
        <translation>Kvinnor {women} kronor, män {men} kronor.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Önskad</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarade</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>What has moved</source>
        <translation>Det som har rört sig</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Questions and functions</source>
        <translation>Frågor och funktioner</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Var vi står</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions have a common level. An index is shown when two thirds have.</source>
        <translation>{answered} av {asked} frågor har en gemensam nivå. Ett index visas när två tredjedelar har det.</translation>
    </message>
    <message>
        <source>Index {value} of 100, from {answered} of {asked} questions. It is a support to see movement, not a grade.</source>
        <translation>Index {value} av 100, från {answered} av {asked} frågor. Det är ett stöd för att se rörelse, inget betyg.</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} av {asked}</translation>
    </message>
    <message>
        <source>The scale is another than {year}, so nothing is compared.</source>
        <translation>Skalan är en annan än {year}, så inget jämförs.</translation>
    </message>
    <message>
        <source>Not compared, other words than {year}: {keys}.</source>
        <translation>Jämförs inte, annan lydelse än {year}: {keys}.</translation>
    </message>
    <message>
        <source>New since {year}: {keys}.</source>
        <translation>Nytt sedan {year}: {keys}.</translation>
    </message>
    <message>
        <source>No longer asked since {year}: {keys}.</source>
        <translation>Frågas inte längre sedan {year}: {keys}.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The year in one sentence</source>
        <translation>Året i en mening</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>See all checks</source>
        <translation>Visa alla kontroller</translation>
    </message>
    <message>
        <source>Nothing is missing that the program can see.</source>
        <translation>Programmet ser inte att något saknas.</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Nästa datum</translation>
    </message>
    <message>
        <source>See the calendar</source>
        <translation>Se kalendern</translation>
    </message>
    <message>
        <source>Nothing more has a day this year.</source>
        <translation>Inget mer har ett datum i år.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>See all goals</source>
        <translation>Visa alla mål</translation>
    </message>
    <message>
        <source>There are no goals yet. Begin with a problem that you know well.</source>
        <translation>Det finns inga mål än. Börja med ett problem som du känner väl.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Så börjar du</translation>
    </message>
    <message>
        <source>Welcome to your new file</source>
        <translation>Välkommen till din nya fil</translation>
    </message>
    <message>
        <source>Goal without wording</source>
        <translation>Mål utan formulering</translation>
    </message>
    <message>
        <source>Give the agency its name</source>
        <translation>Ge myndigheten dess namn</translation>
    </message>
    <message>
        <source>Describe the first problem</source>
        <translation>Beskriv det första problemet</translation>
    </message>
    <message>
        <source>The file is empty. Give the agency its name, then describe the first problem: who is affected, by what, and compared with whom. Goals, indicators and activities are added from there, and the workbook is made under Report.</source>
        <translation>Filen är tom. Ge myndigheten dess namn. Beskriv sedan det första problemet: vem som drabbas, av vad och jämfört med vilka. Därifrån lägger du till mål, indikatorer och aktiviteter. Arbetsboken gör du under Rapport.</translation>
    </message>
    <message>
        <source>{problems}, {goals} and {indicators}. {written} of the goals have a result {year}.</source>
        <translation>{problems}, {goals} och {indicators}. {written} av målen har ett resultat för {year}.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n indikator</numerusform>
            <numerusform>%n indikatorer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutad</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Utgått</translation>
    </message>
</context>
<context>
    <name>SteeringCodes</name>
    <message>
        <source>codes in the steering system, such as Stratsys</source>
        <translation>koder i styrsystemet, till exempel Stratsys</translation>
    </message>
    <message>
        <source>Code of the measure</source>
        <translation>Mätetalskod</translation>
    </message>
    <message>
        <source>Empty means the indicator&apos;s id</source>
        <translation>Tomt betyder indikatorns id</translation>
    </message>
    <message>
        <source>Column of women</source>
        <translation>Kolumn för kvinnor</translation>
    </message>
    <message>
        <source>Empty means K</source>
        <translation>Tomt betyder K</translation>
    </message>
    <message>
        <source>Column of men</source>
        <translation>Kolumn för män</translation>
    </message>
    <message>
        <source>Empty means M</source>
        <translation>Tomt betyder M</translation>
    </message>
    <message>
        <source>Column of the total</source>
        <translation>Kolumn för totalt</translation>
    </message>
    <message>
        <source>Empty means T</source>
        <translation>Tomt betyder T</translation>
    </message>
    <message>
        <source>Hand over for the whole agency, not under the unit</source>
        <translation>Lämna för hela myndigheten, inte under enheten</translation>
    </message>
</context>
<context>
    <name>StockFlow</name>
    <message>
        <source>State on a day</source>
        <translation>Läget en viss dag</translation>
    </message>
    <message>
        <source>During the period</source>
        <translation>Det som sker under perioden</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The copy does not hold together, so it is not kept.</source>
        <translation>Kopian är inte hel och har därför inte sparats.</translation>
    </message>
    <message>
        <source>There is no file {path}. It may have been moved or renamed.</source>
        <translation>Det finns ingen fil {path}. Den kan ha flyttats eller bytt namn.</translation>
    </message>
    <message>
        <source>{file} was not closed in order. Open it in the window once; nothing saved is lost.</source>
        <translation>{file} stängdes inte på rätt sätt. Öppna den en gång i fönstret. Inget sparat har gått förlorat.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Try again.</source>
        <translation>{file} kan inte läsas eller skrivas ({reason}). Försök igen.</translation>
    </message>
    <message>
        <source>{file} cannot be written here. Open it read-only, or copy it to your computer.</source>
        <translation>{file} kan inte skrivas här. Öppna den skrivskyddad, eller kopiera den till din dator.</translation>
    </message>
    <message>
        <source>{file} is not a JiM Desk file. It has not been changed.</source>
        <translation>{file} är inte en fil från JiM Desk. Den är orörd.</translation>
    </message>
    <message>
        <source>The file is damaged. It has not been changed. Open the latest backup copy instead.</source>
        <translation>Filen är skadad. Den är orörd. Öppna den senaste säkerhetskopian i stället.</translation>
    </message>
    <message>
        <source>{file} is open at {user} (computer {computer}) since {since}.</source>
        <translation>{file} är öppen hos {user} (dator {computer}) sedan {since}.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there and try again.</source>
        <translation>{file} är öppen i ett annat program. Stäng den där och försök igen.</translation>
    </message>
    <message>
        <source>There is already a file {file}. Choose another name.</source>
        <translation>Det finns redan en fil {file}. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>{file} is only a part: another program keeps what was saved last in a second file ({file}-wal). Ask the sender to close the file there and to send it again. It has not been changed.</source>
        <translation>{file} är bara en del: ett annat program har det senast sparade i en andra fil ({file}-wal). Be avsändaren stänga filen där och skicka den igen. Filen har inte ändrats.</translation>
    </message>
    <message>
        <source>{file} lies beside the journal of another file ({file}-journal), which would ruin it. It has not been changed. Open the latest backup copy instead.</source>
        <translation>Bredvid {file} ligger journalen till en annan fil ({file}-journal), som skulle förstöra den. Filen har inte ändrats. Öppna den senaste säkerhetskopian i stället.</translation>
    </message>
    <message>
        <source>{file} holds commands or tables that JiM Desk has not made, so it is not opened. It has not been changed. Ask the sender for the file as JSON instead.</source>
        <translation>{file} innehåller kommandon eller tabeller som JiM Desk inte har gjort. Därför öppnas den inte. Filen har inte ändrats. Be avsändaren om filen som JSON i stället.</translation>
    </message>
    <message>
        <source>{file} breaks a rule of the format: {reason}. Nothing was made.</source>
        <translation>{file} bryter mot en regel i formatet: {reason}. Inget gjordes.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} kan inte läsas ({reason}).</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of JiM Desk. Nothing was made.</source>
        <translation>{file} är skriven av en nyare version av JiM Desk. Inget gjordes.</translation>
    </message>
    <message>
        <source>{file} is not a JiM Desk dump. Nothing was made.</source>
        <translation>{file} är inte en dump från JiM Desk. Inget gjordes.</translation>
    </message>
    <message>
        <source>This step cannot be undone: something in it was changed later.</source>
        <translation>Det här steget kan inte ångras. Något i det ändrades senare.</translation>
    </message>
    <message>
        <source>{file} was opened by {user} (computer {computer}) {since} and has not been closed there in order.</source>
        <translation>{file} öppnades av {user} (dator {computer}) {since} och har inte stängts ordentligt där.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>någon</translation>
    </message>
    <message>
        <source>The file was saved by a newer version of JiM Desk. It has not been changed. Ask your IT department for the new version.</source>
        <translation>Filen är sparad av en nyare version av JiM Desk. Den är orörd. Be din it-avdelning om den nya versionen.</translation>
    </message>
    <message>
        <source>{file} lies on a network drive, and your organisation has decided that files there are not worked on. Nothing has been changed. Open it read-only, or copy it to this computer first.</source>
        <translation>{file} ligger på en nätverksplats, och din organisation har bestämt att man inte arbetar i filer där. Inget har ändrats. Öppna den skrivskyddad, eller kopiera den till den här datorn först.</translation>
    </message>
    <message>
        <source>{file} was not closed in order. It is shown as it was saved last.</source>
        <translation>{file} stängdes inte i ordning. Den visas som den senast sparades.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is damaged. This is what can be read in it: %n rows.</source>
        <translation>
            <numerusform>{file} är skadad. Det här är vad som går att läsa i den: %n rad.</numerusform>
            <numerusform>{file} är skadad. Det här är vad som går att läsa i den: %n rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was saved by a newer version of JiM Desk. What is new in it is not seen here. Ask your IT department for the new version.</source>
        <translation>Filen är sparad i en nyare version av JiM Desk. Det som är nytt i den syns inte här. Be IT-avdelningen om den nya versionen.</translation>
    </message>
    <message>
        <source>{file} is being written just now. Try again in a moment.</source>
        <translation>{file} skrivs just nu. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>räddad</translation>
    </message>
    <message>
        <source>{file} is no longer where it was, and no copy could be saved. The change is not saved. Bring the file or its drive back, and try again.</source>
        <translation>{file} finns inte kvar där den låg, och det gick inte att spara en kopia. Ändringen är inte sparad. Ta fram filen eller enheten igen och försök en gång till.</translation>
    </message>
    <message>
        <source>The file cannot be created in {folder}: {reason}.</source>
        <translation>Filen kan inte skapas i {folder}: {reason}.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Ny fil</translation>
    </message>
    <message>
        <source>The copy could not be saved in {folder} ({reason}).</source>
        <translation>Kopian kunde inte sparas i {folder} ({reason}).</translation>
    </message>
    <message>
        <source>Empty the wastebasket</source>
        <translation>Töm papperskorgen</translation>
    </message>
    <message>
        <source>Erase a text for good</source>
        <translation>Radera en text för gott</translation>
    </message>
    <message>
        <source>Erase values for good</source>
        <translation>Radera värden för gott</translation>
    </message>
    <message>
        <source>The file is open read-only, so nothing can be changed.</source>
        <translation>Filen är öppen skrivskyddad, så inget kan ändras.</translation>
    </message>
    <message>
        <source>A text or number is too large. Nothing was changed.</source>
        <translation>En text eller ett tal är för stort. Inget ändrades.</translation>
    </message>
    <message>
        <source>No backup copy could be made ({reason}). Your file and older copies are safe.</source>
        <translation>Ingen säkerhetskopia kunde göras ({reason}). Din fil och äldre kopior är orörda.</translation>
    </message>
    <message>
        <source>There is already one like this. Nothing was changed.</source>
        <translation>Det finns redan en likadan. Inget ändrades.</translation>
    </message>
    <message>
        <source>Something else still refers to this. Nothing was changed.</source>
        <translation>Något annat hänvisar fortfarande hit. Inget ändrades.</translation>
    </message>
    <message>
        <source>The value is not allowed here ({reason}). Nothing was changed.</source>
        <translation>Värdet är inte tillåtet här ({reason}). Inget ändrades.</translation>
    </message>
    <message>
        <source>The disk is full, so the change is not saved. Make room and try again.</source>
        <translation>Disken är full, så ändringen är inte sparad. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The change is not saved: the file could not be written ({reason}).</source>
        <translation>Ändringen är inte sparad: filen kunde inte skrivas ({reason}).</translation>
    </message>
    <message>
        <source>The file could not be brought to this version of JiM Desk without loss. It has not been changed. Go on in the version you had, and tell your IT department.</source>
        <translation>Filen gick inte att föra över till den här versionen av JiM Desk utan förlust. Den har inte ändrats. Arbeta vidare i den version du hade, och säg till IT-avdelningen.</translation>
    </message>
    <message>
        <source>The round is closed, so nothing in it was changed. Open it again, with a reason, if it must be.</source>
        <translation>Omgången är stängd, så inget i den har ändrats. Öppna den igen, med en motivering, om något måste ändras.</translation>
    </message>
    <message>
        <source>What you are changing is no longer there.</source>
        <translation>Det du ändrar finns inte längre.</translation>
    </message>
    <message>
        <source>Restore what this is a part of first; that lies in the wastebasket too.</source>
        <translation>Återställ först det som den här posten ingår i. Även det ligger i papperskorgen.</translation>
    </message>
    <message>
        <source>The year is closed, so nothing in it was changed. Open it again, with a reason, under Close a year in the File menu, if it must be.</source>
        <translation>Året är stängt, så inget i det har ändrats. Måste något ändras öppnar du året igen, med ett skäl, under Stäng ett år i menyn Arkiv.</translation>
    </message>
    <message>
        <source>Write a finite number.</source>
        <translation>Skriv ett ändligt tal.</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>These files and nothing else are saved. They hold nothing that you have written and no names. Choose a file to read all of it.</source>
        <translation>De här filerna sparas, och inget annat. De innehåller inget som du har skrivit och inga namn. Välj en fil för att läsa hela den.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad den handlar om</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tecken</translation>
    </message>
    <message>
        <source>Files in the package</source>
        <translation>Filer i paketet</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Save the package …</source>
        <translation>Spara paketet …</translation>
    </message>
    <message>
        <source>Make a support package</source>
        <translation>Skapa supportpaket</translation>
    </message>
    <message>
        <source>The package could not be saved ({reason}).</source>
        <translation>Paketet gick inte att spara ({reason}). Välj en annan mapp.</translation>
    </message>
    <message>
        <source>The package is saved as {file}. Send it to your IT support.</source>
        <translation>Paketet är sparat som {file}. Skicka det till din IT-support.</translation>
    </message>
    <message>
        <source>Save the support package</source>
        <translation>Spara supportpaketet</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Paket (*.zip)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Loggen</translation>
    </message>
    <message>
        <source>JiM Desk support package {day}</source>
        <translation>JiM Desk supportpaket {day}</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installerat</translation>
    </message>
    <message>
        <source>as a program of its own</source>
        <translation>som eget program</translation>
    </message>
    <message>
        <source>as a Python package</source>
        <translation>som Pythonpaket</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Windows are shown by</source>
        <translation>Fönster visas med</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Skärmar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Wordmall</translation>
    </message>
    <message>
        <source>Share files of other agencies</source>
        <translation>Andra myndigheters delningsfiler</translation>
    </message>
    <message>
        <source>Files opened last</source>
        <translation>Senast öppnade filer</translation>
    </message>
    <message>
        <source>Folder for backup copies</source>
        <translation>Mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>filen går inte att läsa</translation>
    </message>
    <message>
        <source>not of the form name = value</source>
        <translation>har inte formen namn = värde</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>inställningen finns inte</translation>
    </message>
    <message>
        <source>a value that cannot be used</source>
        <translation>ett värde som inte går att använda</translation>
    </message>
    <message>
        <source>Decided by the organisation, line {line}</source>
        <translation>Styrt av organisationen, rad {line}</translation>
    </message>
    <message>
        <source>Decided by the organisation</source>
        <translation>Styrt av organisationen</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Ingen fil är öppen.</translation>
    </message>
    <message>
        <source>The open file cannot be read.</source>
        <translation>Den öppna filen går inte att läsa.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Hel</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>på den här datorn</translation>
    </message>
    <message>
        <source>on a network drive</source>
        <translation>på en nätverksenhet</translation>
    </message>
    <message>
        <source>in a folder that another program syncs</source>
        <translation>i en mapp som ett annat program synkar</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Pages of {size} bytes, of them free</source>
        <translation>Sidor om {size} byte, varav lediga</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Skrivskyddad</translation>
    </message>
    <message>
        <source>Left open last time</source>
        <translation>Stängdes inte förra gången</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Var den ligger</translation>
    </message>
    <message>
        <source>Backup copies on the same disk</source>
        <translation>Säkerhetskopior på samma disk</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Backup copy</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>{rows}, of them in the wastebasket {gone}</source>
        <translation>{rows}, varav i papperskorgen {gone}</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Loggen är tom.</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>Loggen går inte att läsa.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>inte vald</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Indicators and targets of {goal}</source>
        <translation>Indikatorer och målvärden för {goal}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Newest value</source>
        <translation>Senaste värde</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Reference to the plan</source>
        <translation>VP-referens</translation>
    </message>
    <message>
        <source>What came out of it</source>
        <translation>Vad som kom ut</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>Förväntad prestation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{number} kronor</source>
        <translation>{number} kronor</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} timmar</translation>
    </message>
    <message>
        <source>Computed signal</source>
        <translation>Beräknad signal</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>It has no name. Write one.</source>
        <translation>Namn saknas. Skriv ett.</translation>
    </message>
    <message>
        <source>Looks like a personal identity number. Take it away.</source>
        <translation>Ser ut som ett personnummer. Ta bort det.</translation>
    </message>
    <message>
        <source>Holds an e-mail address. Name the function instead.</source>
        <translation>Innehåller en e-postadress. Skriv funktionen i stället.</translation>
    </message>
    <message>
        <source>Nobody can find what has no name.</source>
        <translation>Ingen hittar det som saknar namn.</translation>
    </message>
    <message>
        <source>The file needs no personal data; what is exported can become public.</source>
        <translation>Filen behöver inga personuppgifter, och det som exporteras kan bli offentligt.</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>No values yet</source>
        <translation>Inga värden än</translation>
    </message>
</context>
<context>
    <name>UnitExtract</name>
    <message>
        <source>[There are no units yet]</source>
        <translation>[Det finns inga enheter ännu]</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Assessment {year}</source>
        <translation>Bedömning {year}</translation>
    </message>
    <message>
        <source>Activities for {goal}</source>
        <translation>Aktiviteter för {goal}</translation>
    </message>
    <message>
        <source>[The unit has no goals]</source>
        <translation>[Enheten har inga mål]</translation>
    </message>
    <message>
        <source>Outcome {year}, {unit}</source>
        <translation>Utfall {year}, {unit}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Extract for a unit</source>
        <translation>Enhetsutdrag</translation>
    </message>
    <message>
        <source>What concerns one organisational unit: its problems, goals, activities and figures.</source>
        <translation>Det som rör en organisatorisk enhet: dess problem, mål, aktiviteter och siffror.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>{file} is locked. It is opened read-only, and nothing of it is written on this computer. To work on in it, choose File and Save a copy as afterwards.</source>
        <translation>{file} är låst. Den öppnas skrivskyddad, och inget av den skrivs på den här datorn. Vill du arbeta vidare i den väljer du Arkiv och Spara en kopia som efteråt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Visa lösenordet</translation>
    </message>
    <message>
        <source>Open the locked copy</source>
        <translation>Öppna den låsta kopian</translation>
    </message>
    <message>
        <source>Open a locked copy</source>
        <translation>Öppna en låst kopia</translation>
    </message>
</context>
<context>
    <name>UnsavedStrip</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Save a copy as …</source>
        <translation>Spara kopia som …</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
</context>
<context>
    <name>ValueGrid</name>
    <message>
        <source>break</source>
        <translation>brott</translation>
    </message>
    <message>
        <source>Break in the series</source>
        <translation>Tidsseriebrott</translation>
    </message>
    <message>
        <source>prelim.</source>
        <translation>prelim.</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>skattning</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>reviderad</translation>
    </message>
    <message>
        <source>Write a number, or .. for not available.</source>
        <translation>Skriv ett tal, eller .. om uppgiften inte är tillgänglig.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Talet är för stort.</translation>
    </message>
    <message>
        <source>This number cannot be below zero.</source>
        <translation>Talet kan inte vara mindre än noll.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Välj något av: {choices}.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Skriv ja eller nej.</translation>
    </message>
    <message>
        <source>Write the date as 2026-01-14.</source>
        <translation>Skriv datumet som 2026-01-14.</translation>
    </message>
    <message>
        <source>Write a period as 2025, 2025-H1, 2025-T1, 2025-Q1, 2025-01.</source>
        <translation>Skriv perioden som 2025, 2025-H1, 2025-T1, 2025-Q1 eller 2025-01.</translation>
    </message>
    <message>
        <source>Unknown sex</source>
        <translation>Okänt kön</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Flickor</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Pojkar</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>Kvinnor och flickor</translation>
    </message>
    <message>
        <source>Men and boys</source>
        <translation>Män och pojkar</translation>
    </message>
    <message>
        <source>{group}, all</source>
        <translation>{group}, samtliga</translation>
    </message>
    <message>
        <source>{group}, amount</source>
        <translation>{group}, belopp</translation>
    </message>
    <message>
        <source>{group}, number</source>
        <translation>{group}, antal</translation>
    </message>
    <message>
        <source>{group}, {unit}</source>
        <translation>{group}, {unit}</translation>
    </message>
    <message>
        <source>Worked out from the numbers behind it.</source>
        <translation>Räknas ut från antal och samtliga.</translation>
    </message>
    <message>
        <source>The parts do not add up to this total.</source>
        <translation>Delarna summerar inte till den här totalen.</translation>
    </message>
    <message>
        <source>Entered as it is, without its parts.</source>
        <translation>Angivet direkt, utan antal och samtliga.</translation>
    </message>
    <message>
        <source>{group}, per cent</source>
        <translation>{group}, procent</translation>
    </message>
    <message>
        <source>Sex difference, pp</source>
        <translation>Könsskillnad, p.e.</translation>
    </message>
    <message>
        <source>Sex difference, {unit}</source>
        <translation>Könsskillnad, {unit}</translation>
    </message>
    <message>
        <source>Sex difference</source>
        <translation>Könsskillnad</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fyll nedåt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Mark as missing</source>
        <translation>Markera som saknas</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Mark or unmark a break in the series</source>
        <translation>Markera eller avmarkera tidsseriebrott</translation>
    </message>
    <message>
        <source>Discard what cannot be read</source>
        <translation>Ta bort det som inte kan läsas</translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be read. They are kept as typed, but not saved.</source>
        <translation>
            <numerusform>%n cell kan inte läsas. Den står kvar som du skrev den, men är inte sparad.</numerusform>
            <numerusform>%n celler kan inte läsas. De står kvar som du skrev dem, men är inte sparade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells came in.</source>
        <translation>
            <numerusform>%n cell klistrades in.</numerusform>
            <numerusform>%n celler klistrades in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are worked out here and were passed over.</source>
        <translation>
            <numerusform>%n cell räknas ut här och hoppades över.</numerusform>
            <numerusform>%n celler räknas ut här och hoppades över.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells belong to no column here.</source>
        <translation>
            <numerusform>%n cell hör inte till någon kolumn här.</numerusform>
            <numerusform>%n celler hör inte till någon kolumn här.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review: {state}</source>
        <translation>Granskning: {state}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Value in words</source>
        <translation>Värde i ord</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Extracted by</source>
        <translation>Uttagen av</translation>
    </message>
    <message>
        <source>{group}, margin of error</source>
        <translation>{group}, felmarginal</translation>
    </message>
    <message>
        <source>{group}, persons</source>
        <translation>{group}, personer</translation>
    </message>
    <message>
        <source>Own source</source>
        <translation>Egen källa</translation>
    </message>
    <message>
        <source>Extracted on</source>
        <translation>Uttagsdatum</translation>
    </message>
    <message>
        <source>Show unknown sex</source>
        <translation>Visa okänt kön</translation>
    </message>
    <message>
        <source>Show the total of the source</source>
        <translation>Visa totalt enligt källan</translation>
    </message>
    <message>
        <source>Show quality and note</source>
        <translation>Visa kvalitet och not</translation>
    </message>
    <message>
        <source>Enter per cent directly</source>
        <translation>Ange procent direkt</translation>
    </message>
    <message>
        <source>Enter the value directly</source>
        <translation>Ange värdet direkt</translation>
    </message>
    <message>
        <source>Add year</source>
        <translation>Lägg till år</translation>
    </message>
    <message>
        <source>Add period</source>
        <translation>Lägg till period</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Gå till den första</translation>
    </message>
    <message>
        <source>Cannot be read: “{text}”.</source>
        <translation>Kan inte läsas: ”{text}”.</translation>
    </message>
    <message>
        <source>The saved value {value} still holds.</source>
        <translation>Det sparade värdet {value} gäller fortfarande.</translation>
    </message>
    <message>
        <source>This period has a row already.</source>
        <translation>Perioden har redan en rad.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
</context>
<context>
    <name>ValueRules</name>
    <message>
        <source>Preliminary: {cells}. Enter the final figures.</source>
        <translation>Preliminärt: {cells}. Fyll i slutliga värden.</translation>
    </message>
    <message>
        <source>An estimate without a margin of error.</source>
        <translation>En skattning utan felmarginal.</translation>
    </message>
    <message>
        <source>Small base: {counts}. Read it with care.</source>
        <translation>Litet underlag: {counts}. Tolka värdet försiktigt.</translation>
    </message>
    <message>
        <source>Say in the note why the series is broken.</source>
        <translation>Skriv i noten varför tidsserien är bruten.</translation>
    </message>
    <message>
        <source>Only words. The level is not known, so it is in no chart.</source>
        <translation>Bara ord. Nivån är inte känd, så värdet ingår inte i några diagram.</translation>
    </message>
    <message>
        <source>{sex}: all or none, which says something about each of them.</source>
        <translation>{sex}: alla eller ingen, vilket säger något om var och en av dem.</translation>
    </message>
    <message>
        <source>The final figure may differ.</source>
        <translation>Det slutliga värdet kan bli ett annat.</translation>
    </message>
    <message>
        <source>Without a margin nobody can say whether a difference is real.</source>
        <translation>Utan felmarginal går det inte att säga om en skillnad är säker.</translation>
    </message>
    <message>
        <source>With fewer than 30 persons a few of them change the value a great deal.</source>
        <translation>Med färre än 30 personer ändrar några få av dem värdet mycket.</translation>
    </message>
    <message>
        <source>The reader must know why years cannot be compared.</source>
        <translation>Läsaren måste få veta varför åren inte kan jämföras.</translation>
    </message>
    <message>
        <source>What the source says in words is reported as words, never as a number.</source>
        <translation>Det som källan säger i ord redovisas med ord, aldrig som ett tal.</translation>
    </message>
    <message>
        <source>When all or none have a property, every one of the group is revealed.</source>
        <translation>När alla eller ingen har en egenskap avslöjas det för var och en i gruppen.</translation>
    </message>
    <message>
        <source>A total can hide that the groups differ the other way (Simpson).</source>
        <translation>En total kan dölja att skillnaden går åt andra hållet i grupperna (Simpson).</translation>
    </message>
    <message>
        <source>{sex}: the numerator {part} exceeds {whole}.</source>
        <translation>{sex}: täljaren {part} är större än nämnaren {whole}.</translation>
    </message>
    <message>
        <source>{sex}: {value} is not between 0 and 100 per cent.</source>
        <translation>{sex}: {value} ligger inte mellan 0 och 100 procent.</translation>
    </message>
    <message>
        <source>The parts make {parts}, the total is {total}: the source rounds or noises.</source>
        <translation>Delarna blir {parts}, totalen är {total}: källan avrundar eller lägger till brus.</translation>
    </message>
    <message>
        <source>The parts make {parts}, but the total is {total}.</source>
        <translation>Delarna blir {parts}, men totalen är {total}.</translation>
    </message>
    <message>
        <source>{sex}: the parts of the year make {parts}.</source>
        <translation>{sex}: årets delar blir {parts}.</translation>
    </message>
    <message>
        <source>No values for {years}. Fill them in or mark them missing.</source>
        <translation>Värden saknas för {years}. Fyll i dem eller markera varför de saknas.</translation>
    </message>
    <message>
        <source>The source is missing. Choose one.</source>
        <translation>Källa saknas. Välj en källa.</translation>
    </message>
    <message>
        <source>A part cannot be larger than the whole.</source>
        <translation>En del kan inte vara större än det hela.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 per cent.</source>
        <translation>En andel ligger mellan 0 och 100 procent.</translation>
    </message>
    <message>
        <source>Women, men and unknown add up to the total, unless the source rounds or noises.</source>
        <translation>Kvinnor, män och okänt kön ska bli totalen, om källan inte avrundar eller lägger till brus.</translation>
    </message>
    <message>
        <source>What is counted during the year is the sum of its parts.</source>
        <translation>Det som räknas under året är summan av årets delar.</translation>
    </message>
    <message>
        <source>The report compares over time: the year and two years back (R-09).</source>
        <translation>Redovisningen jämför över tid: året och två år tillbaka.</translation>
    </message>
    <message>
        <source>Every figure in a report can be traced to its source.</source>
        <translation>Varje siffra i en rapport ska kunna spåras till sin källa.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Inmatat</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Indikatorvärden</translation>
    </message>
    <message>
        <source>Indicator values: all figures, one to a row</source>
        <translation>Indikatorvärden: alla siffror, en per rad</translation>
    </message>
    <message>
        <source>One row per indicator, group, period and sex. Figures are unrounded. The signs are explained on the first sheet, the sources on the sheet of sources.</source>
        <translation>En rad per indikator, grupp, period och kön. Siffrorna är oavrundade. Tecknen förklaras på bladet Läs mig, källorna på bladet Källor.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Täljare</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nämnare</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>Indikator-id</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Måttyp</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Margin of error</source>
        <translation>Felmarginal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Beräkning</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>Varför värdet saknas</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Break in the series</source>
        <translation>Tidsseriebrott</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Skyddad</translation>
    </message>
    <message>
        <source>Text instead of a number</source>
        <translation>Text i stället för tal</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Käll-id</translation>
    </message>
    <message>
        <source>Extracted on</source>
        <translation>Uttagsdatum</translation>
    </message>
    <message>
        <source>Extracted by</source>
        <translation>Uttagen av</translation>
    </message>
    <message>
        <source>{sex}, {part}</source>
        <translation>{sex}, {part}</translation>
    </message>
    <message>
        <source>Read in figures …</source>
        <translation>Läs in uppgifter …</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message numerus="yes">
        <source>%n values of {code} could not be read and are not saved. They stay in the table until you close the file.</source>
        <translation>
            <numerusform>%n värde för {code} gick inte att läsa och är inte sparat. Det står kvar i tabellen tills du stänger filen.</numerusform>
            <numerusform>%n värden för {code} gick inte att läsa och är inte sparade. De står kvar i tabellen tills du stänger filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in again …</source>
        <translation>Läs in igen …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Change values of {code}</source>
        <translation>Ändra värden för {code}</translation>
    </message>
    <message>
        <source>Computed signal: {label}. {reason}</source>
        <translation>Beräknad signal: {label}. {reason}</translation>
    </message>
    <message>
        <source>The sex difference is larger than {limit} percentage points. Why? What does it mean? What do you do?</source>
        <translation>Könsskillnaden är större än {limit} procentenheter. Varför? Vad innebär det? Vad gör ni?</translation>
    </message>
    <message>
        <source>Write the analysis</source>
        <translation>Skriv analysen</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>The file has been brought to the form that JiM Desk {version} needs. The copy from before lies among the backup copies.</source>
        <translation>Filen har fått den form som JiM Desk {version} behöver. Kopian från före ändringen ligger bland säkerhetskopiorna.</translation>
    </message>
    <message>
        <source>JiM Desk has been upgraded to version {version}.</source>
        <translation>JiM Desk har uppgraderats till version {version}.</translation>
    </message>
    <message>
        <source>Read what is new</source>
        <translation>Läs vad som är nytt</translation>
    </message>
    <message>
        <source>Read how to go back</source>
        <translation>Läs hur du går tillbaka</translation>
    </message>
    <message>
        <source>{text} There is a backup copy from {time} that this version can open.</source>
        <translation>{text} Det finns en säkerhetskopia från {time} som den här versionen kan öppna.</translation>
    </message>
    <message>
        <source>Go on in that copy</source>
        <translation>Arbeta vidare i kopian</translation>
    </message>
    <message>
        <source>The copy could not be put beside the file ({reason}).</source>
        <translation>Kopian gick inte att lägga bredvid filen ({reason}). Båda är kvar som de var.</translation>
    </message>
    <message>
        <source>You now work in {file}, which is as it was before the upgrade. The newer file is left as it is.</source>
        <translation>Du arbetar nu i {file}, som är som den var före uppgraderingen. Den nyare filen är kvar som den är.</translation>
    </message>
</context>
<context>
    <name>Wastebasket</name>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Följer med</translation>
    </message>
    <message>
        <source>Wastebasket</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>The wastebasket is empty.</source>
        <translation>Papperskorgen är tom.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Empty the wastebasket …</source>
        <translation>Töm papperskorgen …</translation>
    </message>
    <message>
        <source>Restore from the wastebasket</source>
        <translation>Återställ från papperskorgen</translation>
    </message>
    <message>
        <source>This cannot be undone: what lies here is removed for good, its old values in the change log too. Earlier steps can then no longer be undone. Backup copies keep what they hold until they are replaced.</source>
        <translation>Det här går inte att ångra. Det som ligger här tas bort för gott, även dess gamla värden i ändringsloggen. Tidigare steg kan sedan inte längre ångras. Säkerhetskopior behåller sitt innehåll tills de byts ut.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Ta bort för gott</translation>
    </message>
    <message numerus="yes">
        <source>%n more records</source>
        <translation>
            <numerusform>%n post till</numerusform>
            <numerusform>%n poster till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>From gender inequality problem to annual report: in one file, on your computer, with Excel out.</source>
        <translation>Från ojämställdhetsproblem till årsredovisning: en fil på din dator och en arbetsbok i Excel.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Senast öppnade</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Titta på exempel</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Börja en ny fil</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Öppna en fil</translation>
    </message>
    <message>
        <source>A made-up agency with ten years of work. Try anything.</source>
        <translation>En påhittad myndighet med tio års arbete. Prova fritt.</translation>
    </message>
    <message>
        <source>Everything you write is saved at once, in one file.</source>
        <translation>Allt du skriver sparas direkt, i en fil.</translation>
    </message>
    <message>
        <source>A file that ends in .jim.</source>
        <translation>En fil som slutar på .jim.</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommer</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augusti</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>The template {name} cannot be read as a Word document. Nothing was saved. Choose another template, or none.</source>
        <translation>Mallen {name} går inte att läsa som ett Word-dokument. Inget sparades. Välj en annan mall eller ingen.</translation>
    </message>
    <message numerus="yes">
        <source>Table with %n rows. The first row has the heads.</source>
        <translation>
            <numerusform>Tabell med %n rad. Första raden har rubrikerna.</numerusform>
            <numerusform>Tabell med %n rader. Första raden har rubrikerna.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be read as a Word document. Nothing was changed.</source>
        <translation>{name} kan inte läsas som ett Word-dokument. Inget ändrades.</translation>
    </message>
    <message>
        <source>{name} has none of the fields that JiM Desk marks its texts with. Nothing was changed. Copy the texts by hand, or edit a document made here.</source>
        <translation>{name} har inga av de fält som JiM Desk märker sina texter med. Inget ändrades. Kopiera texterna för hand eller redigera ett dokument som är gjort här.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
</context>
<context>
    <name>WordTemplate</name>
    <message>
        <source>Choose the agency&apos;s template …</source>
        <translation>Välj myndighetens mall …</translation>
    </message>
    <message>
        <source>Use JiM Desk&apos;s own look</source>
        <translation>Använd JiM Desks eget utseende</translation>
    </message>
    <message>
        <source>Choose the agency&apos;s template</source>
        <translation>Välj myndighetens mall</translation>
    </message>
    <message>
        <source>Word (*.docx *.dotx)</source>
        <translation>Word, dokument och mallar (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Template: JiM Desk&apos;s own look</source>
        <translation>Mall: JiM Desks eget utseende</translation>
    </message>
    <message>
        <source>Template: {name}</source>
        <translation>Mall: {name}</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>[… shortened]</source>
        <translation>[… avkortad]</translation>
    </message>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>Det finns inget att visa här än.</translation>
    </message>
    <message>
        <source>An empty cell means that the value is not available.</source>
        <translation>En tom cell betyder att uppgiften saknas.</translation>
    </message>
    <message>
        <source>The file did not pass the program&apos;s own check and was not saved: {rules}. An earlier file with the same name is unchanged. This is a fault in the program; please report it.</source>
        <translation>Filen klarade inte programmets egen kontroll och sparades inte: {rules}. En tidigare fil med samma namn är orörd. Det här är ett fel i programmet; anmäl det gärna.</translation>
    </message>
    <message>
        <source>{name} is open in another program, such as Excel or Word. The file is unchanged. Close it and try again, or save as {free}.</source>
        <translation>{name} är öppen i ett annat program, till exempel Excel eller Word. Filen är orörd. Stäng den och försök igen, eller spara som {free}.</translation>
    </message>
    <message>
        <source>The file could not be saved in {folder}: {reason}. An earlier file with the same name is unchanged. Try again, or choose another folder.</source>
        <translation>Filen kunde inte sparas i {folder}: {reason}. En tidigare fil med samma namn är orörd. Försök igen eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>You may not write in {folder}. Nothing was saved. Choose another folder.</source>
        <translation>Du får inte skriva i {folder}. Inget sparades. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}. An earlier file with the same name is unchanged. Free some space and try again, or choose another folder.</source>
        <translation>Det finns inget utrymme kvar i {folder}. En tidigare fil med samma namn är orörd. Frigör utrymme och försök igen, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be reached. Nothing was saved. Check the connection and try again, or choose another folder.</source>
        <translation>Mappen {folder} går inte att nå. Inget sparades. Kontrollera anslutningen och försök igen, eller välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n values could not be read and are not saved. Close once more to give them up.</source>
        <translation>
            <numerusform>%n värde gick inte att läsa och är inte sparat. Stäng en gång till om det får gå förlorat.</numerusform>
            <numerusform>%n värden gick inte att läsa och är inte sparade. Stäng en gång till om de får gå förlorade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is not saved</source>
        <translation>Ändringen är inte sparad</translation>
    </message>
    <message>
        <source>Something you wrote is not saved yet. Correct or empty what is marked first.</source>
        <translation>Något du skrev är inte sparat än. Rätta eller töm först det som är markerat.</translation>
    </message>
    <message>
        <source>Read-only: you can read, search and make reports, but change nothing. To work on, choose File and Save a copy as, and open the copy.</source>
        <translation>Skrivskyddad: du kan läsa, söka och göra rapporter, men inte ändra något. Vill du arbeta vidare? Välj Arkiv, Spara en kopia som, och öppna kopian.</translation>
    </message>
    <message>
        <source>Read-only. {why}</source>
        <translation>Skrivskyddad. {why}</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Skriver …</translation>
    </message>
    <message>
        <source>The agency has no name yet</source>
        <translation>Myndigheten har inget namn än</translation>
    </message>
    <message>
        <source>Report year {report} · plans {planning}</source>
        <translation>Rapportår {report} · planerar {planning}</translation>
    </message>
    <message>
        <source>Press to choose other years.</source>
        <translation>Tryck för att välja andra år.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Skrivskyddad</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alla ändringar sparade</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>Alla ändringar sparade {time}</translation>
    </message>
    <message>
        <source>{file}, checked out</source>
        <translation>{file}, utcheckad</translation>
    </message>
    <message>
        <source>A backup copy is made when you close</source>
        <translation>Säkerhetskopia tas när du stänger</translation>
    </message>
    <message>
        <source>Backup copy {date} {time}</source>
        <translation>Säkerhetskopia {date} {time}</translation>
    </message>
    <message>
        <source>Backup copy {date} {time}, on the same disk</source>
        <translation>Säkerhetskopia {date} {time}, på samma disk</translation>
    </message>
    <message>
        <source>Backup copy {date} {time}, older than a week</source>
        <translation>Säkerhetskopia {date} {time}, äldre än en vecka</translation>
    </message>
</context>
<context>
    <name>YearTable</name>
    <message>
        <source>Year table</source>
        <translation>Årstabell</translation>
    </message>
    <message>
        <source>{title} {first}–{last}</source>
        <translation>{title} {first}–{last}</translation>
    </message>
    <message>
        <source>One row per indicator and group. The sex difference is women minus men: in percentage points for per cent, otherwise in the unit of the row. Notes are on the sheet of notes, sources on the sheet of sources.</source>
        <translation>En rad per indikator och grupp. Könsskillnaden är kvinnor minus män: i procentenheter för procent, annars i radens enhet. Noterna står på bladet Noter, källorna på bladet Källor.</translation>
    </message>
    <message>
        <source>Sex difference {year}</source>
        <translation>Könsskillnad {year}</translation>
    </message>
    <message>
        <source>Change in the size of the difference {first}–{last}</source>
        <translation>Förändring av könsskillnaden {first}–{last}</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>Indikator-id</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Käll-id</translation>
    </message>
    <message>
        <source>There are not values for both years.</source>
        <translation>Värden för båda åren saknas.</translation>
    </message>
    <message>
        <source>The series is broken.</source>
        <translation>Tidsserien är bruten.</translation>
    </message>
    <message>
        <source>{sex} {number}</source>
        <translation>{sex} {number}</translation>
    </message>
    <message>
        <source>difference at most {number}</source>
        <translation>könsskillnad högst {number}</translation>
    </message>
    <message>
        <source>{year}: {target}</source>
        <translation>{year}: {target}</translation>
    </message>
    <message>
        <source>How to read it: {text}</source>
        <translation>Tolkning: {text}</translation>
    </message>
    <message>
        <source>Sex difference</source>
        <translation>Könsskillnad</translation>
    </message>
    <message>
        <source>Change in the size of the difference</source>
        <translation>Förändring av könsskillnaden</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>Write why the year is opened again.</source>
        <translation>Skriv varför året öppnas igen.</translation>
    </message>
    <message>
        <source>Report year</source>
        <translation>Rapportår</translation>
    </message>
    <message>
        <source>Planning year</source>
        <translation>Planeringsår</translation>
    </message>
    <message>
        <source>Choose these years</source>
        <translation>Välj de här åren</translation>
    </message>
    <message>
        <source>New year …</source>
        <translation>Nytt år …</translation>
    </message>
    <message>
        <source>The year that you are accounting for.</source>
        <translation>Det år som du redovisar.</translation>
    </message>
    <message>
        <source>The year that you are planning.</source>
        <translation>Det år som du planerar.</translation>
    </message>
    <message>
        <source>Choose years</source>
        <translation>Välj år</translation>
    </message>
</context>
</TS>
