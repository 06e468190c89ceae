package srh.ui.internal;

import srh.dossier.Administration;
import srh.dossier.Dossiers;
import srh.dossier.Entries;
import srh.dossier.FeatureAdministration;
import srh.dossier.Files;
import srh.dossier.Logins;
import srh.dossier.NamesElsewhere;
import srh.dossier.OwnTrail;
import srh.dossier.Presence;
import srh.dossier.WorksheetAdministration;
import srh.ui.internal.worksheet.Worksheets;
import srh.ui.runtime.Messages;

/** What the pages are made with: the door, the texts and the worksheets there are. */
public record Services(Messages messages, Logins logins, Dossiers dossiers, Entries entries, Files files, OwnTrail trail, Presence presence,
        Administration administration, FeatureAdministration features, WorksheetAdministration worksheetAdministration,
        NamesElsewhere namesElsewhere, Worksheets worksheets) {}
