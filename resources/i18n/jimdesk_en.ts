<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Annual</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>{name}: %n rows</source>
        <translation>
            <numerusform>{name}: %n row</numerusform>
            <numerusform>{name}: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetCover</name>
    <message numerus="yes">
        <source>%n analyses.</source>
        <translation>
            <numerusform>%n analysis.</numerusform>
            <numerusform>%n analyses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n days were saved as {file}.</source>
        <translation>
            <numerusform>%n day was saved as {file}.</numerusform>
            <numerusform>%n days were saved as {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days in the year.</source>
        <translation>
            <numerusform>%n day in the year.</numerusform>
            <numerusform>%n days in the year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are late.</source>
        <translation>
            <numerusform>%n is late.</numerusform>
            <numerusform>%n are late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>%n to complete</numerusform>
            <numerusform>%n to complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message numerus="yes">
        <source>%n values are protected in it.</source>
        <translation>
            <numerusform>%n value is protected in it.</numerusform>
            <numerusform>%n values are protected in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known and accepted</source>
        <translation>
            <numerusform>%n known and accepted</numerusform>
            <numerusform>%n known and accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message numerus="yes">
        <source>%n forms are saved in {folder}. Send them.</source>
        <translation>
            <numerusform>%n form is saved in {folder}. Send it.</numerusform>
            <numerusform>%n forms are saved in {folder}. Send them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered {day}, %n cells</source>
        <translation>
            <numerusform>Answered {day}, %n cell</numerusform>
            <numerusform>Answered {day}, %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectPart</name>
    <message numerus="yes">
        <source>%n arrows lack a reason.</source>
        <translation>
            <numerusform>%n arrow lacks a reason.</numerusform>
            <numerusform>%n arrows lack a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectRules</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectScreen</name>
    <message numerus="yes">
        <source>%n arrows lack a reason.</source>
        <translation>
            <numerusform>%n arrow lack a reason.</numerusform>
            <numerusform>%n arrows lack a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message numerus="yes">
        <source>%n records hold the text</source>
        <translation>
            <numerusform>%n record holds the text</numerusform>
            <numerusform>%n records hold the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the change log do</source>
        <translation>
            <numerusform>%n line of the change log does</numerusform>
            <numerusform>%n lines of the change log do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message numerus="yes">
        <source>Show %n earlier periods</source>
        <translation>
            <numerusform>Show %n earlier period</numerusform>
            <numerusform>Show %n earlier periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statuses and comments of {year} become a draft; change it freely.</source>
        <translation>
            <numerusform>%n status or comment of {year} becomes a draft; change it freely.</numerusform>
            <numerusform>%n statuses and comments of {year} become a draft; change it freely.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>{sheet}: %n rows to fill in</source>
        <translation>
            <numerusform>{sheet}: %n row to fill in</numerusform>
            <numerusform>{sheet}: %n rows to fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormAnswers</name>
    <message numerus="yes">
        <source>%n cells read in. Undo takes them all back.</source>
        <translation>
            <numerusform>%n cell read in. Undo takes it back.</numerusform>
            <numerusform>%n cells read in. Undo takes them all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells filled in</source>
        <translation>
            <numerusform>%n cell filled in</numerusform>
            <numerusform>%n cells filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells will be written</source>
        <translation>
            <numerusform>%n cell will be written</numerusform>
            <numerusform>%n cells will be written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormCheck</name>
    <message numerus="yes">
        <source>%n rows do not belong to the form and are not read: {rows}.</source>
        <translation>
            <numerusform>%n row does not belong to the form and is not read: {rows}.</numerusform>
            <numerusform>%n rows do not belong to the form and are not read: {rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are missing: {rows}.</source>
        <translation>
            <numerusform>%n row is missing: {rows}.</numerusform>
            <numerusform>%n rows are missing: {rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stand there several times, so none of them is read: {rows}.</source>
        <translation>
            <numerusform>%n row stands there several times, so it is not read: {rows}.</numerusform>
            <numerusform>%n rows stand there several times, so none of them is read: {rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are about something else than when the form left, and are not read: {rows}.</source>
        <translation>
            <numerusform>%n row is about something else than when the form left, and is not read: {rows}.</numerusform>
            <numerusform>%n rows are about something else than when the form left, and are not read: {rows}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormTargets</name>
    <message numerus="yes">
        <source>%n rows are about something that has been removed from the file since, and are not read: {rows}.</source>
        <translation>
            <numerusform>%n row is about something that has been removed from the file since, and is not read: {rows}.</numerusform>
            <numerusform>%n rows are about something that has been removed from the file since, and are not read: {rows}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are listed in the program</source>
        <translation>
            <numerusform>%n more is listed in the program</numerusform>
            <numerusform>%n more are listed in the program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message numerus="yes">
        <source>%n values read into {code}. Undo takes them all back.</source>
        <translation>
            <numerusform>%n value read into {code}. Undo takes it back.</numerusform>
            <numerusform>%n values read into {code}. Undo takes them all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be read</source>
        <translation>
            <numerusform>%n that cannot be read</numerusform>
            <numerusform>%n that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes read in. Undo takes them all back.</source>
        <translation>
            <numerusform>%n change read in. Undo takes them all back.</numerusform>
            <numerusform>%n changes read in. Undo takes them all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them missing</source>
        <translation>
            <numerusform>%n of them missing</numerusform>
            <numerusform>%n of them missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingFollowUp</name>
    <message numerus="yes">
        <source>Mean {mean} on a scale from 1 to 5; %n have answered.</source>
        <translation>
            <numerusform>Mean {mean} on a scale from 1 to 5; %n has answered.</numerusform>
            <numerusform>Mean {mean} on a scale from 1 to 5; %n have answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message numerus="yes">
        <source>%n more stand in the sheet.</source>
        <translation>
            <numerusform>%n more stands in the sheet.</numerusform>
            <numerusform>%n more stand in the sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have evaluated the meeting; the mean is shown from three.</source>
        <translation>
            <numerusform>%n has evaluated the meeting; the mean is shown from three.</numerusform>
            <numerusform>%n have evaluated the meeting; the mean is shown from three.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The evaluation gives {mean} of 5; %n have answered.</source>
        <translation>
            <numerusform>The evaluation gives {mean} of 5; %n has answered.</numerusform>
            <numerusform>The evaluation gives {mean} of 5; %n have answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>In %n places the total is not the sum. It is kept.</source>
        <translation>
            <numerusform>In %n place the total is not the sum. It is kept.</numerusform>
            <numerusform>In %n places the total is not the sum. It is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are below zero. They are not read.</source>
        <translation>
            <numerusform>%n number is below zero. It is not read.</numerusform>
            <numerusform>%n numbers are below zero. They are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are protected by the source: read as not available.</source>
        <translation>
            <numerusform>%n value is protected by the source: read as not available.</numerusform>
            <numerusform>%n values are protected by the source: read as not available.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold no number: {marks}. They are not read.</source>
        <translation>
            <numerusform>%n cell holds no number: {marks}. It is not read.</numerusform>
            <numerusform>%n cells hold no number: {marks}. They are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values belong to no year or part of a year: {periods}. They are not read.</source>
        <translation>
            <numerusform>%n value belongs to no year or part of a year: {periods}. It is not read.</numerusform>
            <numerusform>%n values belong to no year or part of a year: {periods}. They are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places have several values in the source, so none of them is read.</source>
        <translation>
            <numerusform>%n place has several values in the source, so none of them is read.</numerusform>
            <numerusform>%n places have several values in the source, so none of them is read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n forms are saved in {folder}.</source>
        <translation>
            <numerusform>%n form is saved in {folder}.</numerusform>
            <numerusform>%n forms are saved in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n rows were saved. Go through what is missing. The damaged file is kept as {file}.</source>
        <translation>
            <numerusform>%n row was saved. Go through what is missing. The damaged file is kept as {file}.</numerusform>
            <numerusform>%n rows were saved. Go through what is missing. The damaged file is kept as {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n things to complete. They are listed in the workbook.</source>
        <translation>
            <numerusform>%n thing to complete. It is listed in the workbook.</numerusform>
            <numerusform>%n things to complete. They are listed in the workbook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message numerus="yes">
        <source>%n texts differ from the file. What you do not tick stays as it is.</source>
        <translation>
            <numerusform>%n text differs from the file. What you do not tick stays as it is.</numerusform>
            <numerusform>%n texts differ from the file. What you do not tick stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message numerus="yes">
        <source>Owns %n records</source>
        <translation>
            <numerusform>Owns %n record</numerusform>
            <numerusform>Owns %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message numerus="yes">
        <source>The file is not as it was when {years} was closed: %n records there are other than those that were sealed. Nothing has been changed now. Compare with a backup copy or the archive of the year.</source>
        <translation>
            <numerusform>The file is not as it was when {years} was closed: %n record there is other than the one that was sealed. Nothing has been changed now. Compare with a backup copy or the archive of the year.</numerusform>
            <numerusform>The file is not as it was when {years} was closed: %n records there are other than those that were sealed. Nothing has been changed now. Compare with a backup copy or the archive of the year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n records are shared in {file}.</source>
        <translation>
            <numerusform>%n record is shared in {file}.</numerusform>
            <numerusform>%n records are shared in {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>{file} is damaged. This is what can be read in it: %n rows.</source>
        <translation>
            <numerusform>{file} is damaged. This is what can be read in it: %n row.</numerusform>
            <numerusform>{file} is damaged. This is what can be read in it: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueGrid</name>
    <message numerus="yes">
        <source>%n cells cannot be read. They are kept as typed, but not saved.</source>
        <translation>
            <numerusform>%n cell cannot be read. It is kept as typed, but not saved.</numerusform>
            <numerusform>%n cells cannot be read. They are kept as typed, but not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells came in.</source>
        <translation>
            <numerusform>%n cell came in.</numerusform>
            <numerusform>%n cells came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are worked out here and were passed over.</source>
        <translation>
            <numerusform>%n cell is worked out here and was passed over.</numerusform>
            <numerusform>%n cells are worked out here and were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells belong to no column here.</source>
        <translation>
            <numerusform>%n cell belongs to no column here.</numerusform>
            <numerusform>%n cells belong to no column here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message numerus="yes">
        <source>%n values of {code} could not be read and are not saved. They stay in the table until you close the file.</source>
        <translation>
            <numerusform>%n value of {code} could not be read and is not saved. It stays in the table until you close the file.</numerusform>
            <numerusform>%n values of {code} could not be read and are not saved. They stay in the table until you close the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wastebasket</name>
    <message numerus="yes">
        <source>%n more records</source>
        <translation>
            <numerusform>%n more record</numerusform>
            <numerusform>%n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message numerus="yes">
        <source>Table with %n rows. The first row has the heads.</source>
        <translation>
            <numerusform>Table with %n row. The first row has the heads.</numerusform>
            <numerusform>Table with %n rows. The first row has the heads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n values could not be read and are not saved. Close once more to give them up.</source>
        <translation>
            <numerusform>%n value could not be read and is not saved. Close once more to give it up.</numerusform>
            <numerusform>%n values could not be read and are not saved. Close once more to give them up.</numerusform>
        </translation>
    </message>
</context>
</TS>
