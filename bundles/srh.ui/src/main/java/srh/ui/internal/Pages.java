package srh.ui.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
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
import srh.ui.internal.admin.AccountsPage;
import srh.ui.internal.admin.CarePage;
import srh.ui.internal.admin.FeaturesPage;
import srh.ui.internal.admin.PersonsPage;
import srh.ui.internal.admin.TeamsPage;
import srh.ui.internal.own.AccountPage;
import srh.ui.internal.own.LooksPage;
import srh.ui.internal.own.OwnPage;
import srh.ui.internal.person.PeoplePage;
import srh.ui.internal.person.PersonPage;
import srh.ui.internal.worksheet.WorksheetPage;
import srh.ui.internal.worksheet.Worksheets;
import srh.ui.internal.worksheet.WorksheetsPage;
import srh.ui.runtime.Messages;
import srh.ui.runtime.View;
import srh.ui.runtime.Views;

/** Every page of the product and its address. */
@Component
public final class Pages implements Views {
    private final Services services;

    @Activate
    public Pages(@Reference Messages messages, @Reference Logins logins, @Reference Dossiers dossiers, @Reference Entries entries, @Reference Files files,
            @Reference OwnTrail trail, @Reference Presence presence, @Reference Administration administration, @Reference FeatureAdministration features,
            @Reference WorksheetAdministration worksheetAdministration, @Reference NamesElsewhere namesElsewhere, @Reference Worksheets worksheets) {
        services = new Services(messages, logins, dossiers, entries, files, trail, presence, administration, features, worksheetAdministration,
                namesElsewhere, worksheets);
    }

    @Override
    public List<View> views() {
        return List.of(
                View.layout(Shell.class, () -> new Shell(services)),
                View.page("", StartPage.class, Shell.class, () -> new StartPage(services)),
                View.page("people", PeoplePage.class, Shell.class, () -> new PeoplePage(services)),
                View.page("person/:person", PersonPage.class, Shell.class, () -> new PersonPage(services)),
                View.page("person/:person/worksheets", WorksheetsPage.class, Shell.class, () -> new WorksheetsPage(services)),
                View.page("team/:team/worksheets", WorksheetsPage.class, Shell.class, () -> new WorksheetsPage(services)),
                View.page("worksheet/:entry/:part?", WorksheetPage.class, Shell.class, () -> new WorksheetPage(services)),
                View.page("person/:person/:worksheet/:part?", WorksheetPage.class, Shell.class, () -> new WorksheetPage(services)),
                View.page("me", OwnPage.class, Shell.class, () -> new OwnPage(services)),
                View.page("looks", LooksPage.class, Shell.class, () -> new LooksPage(services)),
                View.page("account", AccountPage.class, Shell.class, () -> new AccountPage(services)),
                View.page("admin/accounts", AccountsPage.class, Shell.class, () -> new AccountsPage(services)),
                View.page("admin/people", PersonsPage.class, Shell.class, () -> new PersonsPage(services)),
                View.page("admin/teams", TeamsPage.class, Shell.class, () -> new TeamsPage(services)),
                View.page("admin/care", CarePage.class, Shell.class, () -> new CarePage(services)),
                View.page("admin/features", FeaturesPage.class, Shell.class, () -> new FeaturesPage(services)));
    }
}
