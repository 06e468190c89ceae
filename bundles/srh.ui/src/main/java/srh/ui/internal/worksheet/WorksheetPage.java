package srh.ui.internal.worksheet;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.shared.Registration;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.dossier.Answer;
import srh.dossier.Presence;
import srh.dossier.Sheet;
import srh.model.Domain;
import srh.model.EntryId;
import srh.model.FieldId;
import srh.model.Subject;
import srh.ui.internal.Link;
import srh.ui.internal.Page;
import srh.ui.internal.Services;
import srh.ui.internal.Visit;
import srh.ui.internal.person.PersonPage;
import srh.ui.view.Icon;
import srh.ui.view.Opened;
import srh.worksheet.Definition;
import srh.worksheet.WorksheetId;

/** One worksheet: finds who draws it, and says how it is with what was typed and who else is here. */
public final class WorksheetPage extends Page implements DoorOpened.Host {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WorksheetPage.class);
    /** Well within the second in which a change is on everybody's screen; however fast people type, a page reads at most this often. */
    private static final Executor SOON = CompletableFuture.delayedExecutor(250, TimeUnit.MILLISECONDS);
    private static final Executor LATER = CompletableFuture.delayedExecutor(5, TimeUnit.SECONDS);
    private static final String MOMENT = "moment";
    private static final String FIELD = "field";

    private final Div content = new Div();
    private transient WorksheetId worksheet = new WorksheetId("none");
    private String home = "";
    private transient DoorOpened.Asked asked = new DoorOpened.Asked(Optional.empty(), Optional.empty(), Optional.empty());
    private transient Optional<Definition> definition = Optional.empty();
    private transient @Nullable Drawing shown;
    private boolean lost;
    private transient @Nullable StatusLine status;
    private transient Presence.@Nullable Watch watch;
    private transient @Nullable DoorOpened watched;
    private transient @Nullable Registration comings;
    private transient int opening;
    private transient int seen;

    public WorksheetPage(Services services) {
        super(services);
        content.setId("worksheet");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        leave();
        seen = services().worksheets().changes();
        Source source = source(event);
        DoorOpened.Asked wanted = asked(event);
        try {
            // Watched before it is read: what is kept in between is told.
            if (wanted.moment().isEmpty()) {
                watch(source, event.getUI());
            }
            show(source, wanted, event);
        } catch (RuntimeException refused) {
            leave();
            throw refused;
        }
    }

    private void show(Source now, DoorOpened.Asked wanted, BeforeEnterEvent event) {
        Source.Content read = allowed(now.read(wanted.moment()));
        worksheet = read.sheet().map(sheet -> sheet.entry().worksheet())
                .or(() -> part(event, "worksheet", WorksheetId::new)).orElseThrow(NotFoundException::new);
        definition = read.sheet().map(Sheet::definition);
        Drawing found = services().worksheets().drawing(worksheet, definition).orElseThrow(NotFoundException::new);
        home = read.sheet().map(sheet -> "/worksheet/" + sheet.entry().id()).orElse("/person/" + now.record() + "/" + worksheet);
        asked = new DoorOpened.Asked(wanted.part().map(name -> known(found, name)), wanted.field(), wanted.moment());
        StatusLine line = new StatusLine(visit().texts());
        status = line;
        EarlierVersions earlier = new EarlierVersions(() -> allowed(now.earlier()),
                sitting -> address() + "?" + MOMENT + "=" + sitting.until(), visit().texts());
        line.add(earlier.toggle());
        read.sheet().ifPresent(sheet -> line.add(print(sheet)));
        add(head(crumb(read), title(read), line), earlier);
        read.sheet().ifPresent(sheet -> add(begun(sheet)));
        wanted.moment().ifPresent(moment -> add(past(moment)));
        if (found.orphan()) {
            add(notice("info-circle", "orphan", text("ui.worksheet.orphan")));
        }
        if (found.renewable(isOwn(read.about())) && wanted.moment().isEmpty()) {
            read.sheet().ifPresent(sheet -> add(newer(sheet)));
        }
        add(content);
        build(found, now, read, event.getUI());
    }

    /** Pressed twice it is begun once: the id is made with the button. */
    private Component newer(Sheet older) {
        EntryId fresh = EntryId.random();
        return new NewerVersion(visit().texts(), older.definition().questionnaire(), () -> allowed(new Beginning(services(), visit()).renew(fresh, older)));
    }

    /** A worksheet that nobody draws is not there, whoever it would be about. */
    private Source source(BeforeEnterEvent event) {
        Optional<EntryId> entry = part(event, "entry", EntryId::of);
        if (entry.isPresent()) {
            return Source.of(services(), visit().caller(), entry.get());
        }
        part(event, "worksheet", WorksheetId::new).flatMap(id -> services().worksheets().drawing(id, Optional.empty())).orElseThrow(NotFoundException::new);
        return Source.of(services(), visit().caller(), PersonPage.person(event));
    }

    private static DoorOpened.Asked asked(BeforeEnterEvent event) {
        return new DoorOpened.Asked(event.getRouteParameters().get("part"), query(event, FIELD).flatMap(value -> parsed(value, FieldId::of)),
                query(event, MOMENT).flatMap(value -> parsed(value, Instant::parse)));
    }

    private static <T> Optional<T> part(BeforeEnterEvent event, String name, Function<String, T> read) {
        return event.getRouteParameters().get(name).map(value -> parsed(value, read).orElseThrow(NotFoundException::new));
    }

    /** An address leads to a domain or to what the worksheet names itself. */
    private static String known(Drawing drawing, String part) {
        return drawing.parts().contains(part) ? part : parsed(part, Domain::valueOf).orElseThrow(NotFoundException::new).name();
    }

    private static Optional<String> query(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    private static <T> Optional<T> parsed(String value, Function<String, T> read) {
        try {
            return Optional.of(read.apply(value));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private String title(Source.Content read) {
        return read.sheet().map(sheet -> sheet.definition().questionnaire().title().in(visit().texts().locale()))
                .orElseGet(() -> text("worksheet." + worksheet + ".title"));
    }

    /** Whether who looks is the person it is about. */
    private boolean isOwn(Subject about) {
        return about.id().equals(visit().account().person());
    }

    private Component crumb(Source.Content read) {
        Subject about = read.about();
        boolean own = isOwn(about);
        String whose = own ? text("ui.nav.me") : about.name();
        return (read.sheet().isPresent() ? new Link("crumb", WorksheetsPage.address(about.id()),
                own ? text("ui.worksheets.mine") : text("ui.worksheets.crumb", whose))
                : new Link("crumb", own ? "/me" : "/person/" + about.id(), whose)).styled("srh-crumb");
    }

    private Component begun(Sheet sheet) {
        Paragraph begun = new Paragraph(text("ui.worksheet.begun", visit().texts().times().day(sheet.entry().begun()), sheet.entry().by().name()));
        begun.setId("begun");
        begun.addClassName("srh-small");
        return begun;
    }

    /** A file, and so no page of ours. */
    private Component print(Sheet sheet) {
        Anchor print = new Anchor("print/worksheet/" + sheet.entry().id() + ".pdf?zone=" + visit().texts().zone()
                + asked.moment().map(moment -> "&" + MOMENT + "=" + moment).orElse(""),
                text("ui.worksheet.print"), AnchorTarget.BLANK);
        print.setId("print");
        print.addClassNames("srh-button", "srh-quiet");
        print.getElement().setAttribute("router-ignore", true);
        return print;
    }

    private Component past(Instant moment) {
        Div notice = notice("history", "past", text("ui.worksheet.past", visit().texts().times().moment(moment)));
        notice.add(new Link("back-to-now", address(), text("ui.worksheet.past.back")));
        return notice;
    }

    private static Div notice(String icon, String id, String sentence) {
        Div notice = new Div(new Span(sentence));
        Icon.of(icon).before(notice).addClassNames("srh-notice", "srh-good");
        notice.setId(id);
        return notice;
    }

    private String address() {
        return home + asked.part().map(p -> "/" + p).orElse("");
    }

    private void build(Drawing found, Source source, Source.Content read, UI ui) {
        int mine = opening;
        shown = found;
        lost = false;
        DoorOpened opened = new DoorOpened(source, visit(), asked, Sitting.with(read.about().id()), read, !found.orphan(),
                services().worksheets()::reckoner, this);
        say("srh-waiting", text("ui.worksheet.waiting"));
        content.getElement().setAttribute("aria-busy", "true");
        OffLock.build(ui, () -> found.open(opened), (component, failure) -> {
            if (mine == opening) {
                content.getElement().removeAttribute("aria-busy");
                if (component != null) {
                    content.removeAll();
                    content.add(component);
                    opened.stands();
                } else {
                    failed(failure);
                }
                soon(() -> settled(mine));
            }
        });
        if (watch != null) {
            watched = opened;
            present(watch.present());
        }
    }

    /**
     * A message that says next to nothing: a push connection holds the last one that it sent until the next, and that would be
     * the whole worksheet for as long as nobody does anything.
     */
    private void settled(int which) {
        if (which == opening) {
            content.getElement().setAttribute("data-settled", Integer.toString(which));
        }
    }

    private void failed(@Nullable Throwable failure) {
        if (failure instanceof Opened.Ended) {
            ended();
            return;
        }
        LOG.error("The worksheet {} could not be opened", worksheet, failure);
        services().worksheets().failed(worksheet, failure);
        say("srh-notice", text("ui.worksheet.failed"));
    }

    private void watch(Source source, UI ui) {
        int mine = opening;
        watch = allowed(source.watch(news -> {
            try {
                ui.access(() -> {
                    if (mine == opening) {
                        heard(news);
                    }
                });
            } catch (UIDetachedException gone) {
                LOG.debug("News for a page that has gone", gone);
            }
        }));
    }

    private void heard(Presence.News news) {
        switch (news) {
            case Presence.News.Changed changed -> Objects.requireNonNull(watched).changed(changed.fields());
            case Presence.News.Here here -> present(here.present());
            case Presence.News.Ended ended -> ended();
        }
    }

    @Override
    public void soon(Runnable work) {
        after(SOON, work);
    }

    @Override
    public void later(Runnable work) {
        after(LATER, work);
    }

    private void after(Executor pause, Runnable work) {
        getUI().ifPresent(ui -> pause.execute(() -> {
            try {
                ui.access(work::run);
            } catch (UIDetachedException gone) {
                LOG.debug("Changes for a page that has gone", gone);
            }
        }));
    }

    private void present(List<Presence.Present> present) {
        if (status != null) {
            status.here(present, visit().account().id());
        }
    }

    @Override
    public void kept(Opened.Result result) {
        inPage(() -> {
            if (status != null) {
                status.kept(result);
            }
        });
    }

    @Override
    public void ended() {
        inPage(() -> {
            leave();
            shown = null;
            removeAll();
            Visit who = visit();
            add(head(new Div(), who.texts().of("ui.ended.title")));
            say("srh-notice", who.texts().of("ui.ended.sentence"));
            add(content);
            UI.getCurrent().getPage().setTitle(getPageTitle());
            getElement().executeJs("window.dispatchEvent(new CustomEvent('srh-ended'))");
        });
    }

    @Override
    public void turnTo(String part) {
        if (asked.part().equals(Optional.of(part))) {
            return;
        }
        asked = new DoorOpened.Asked(Optional.of(part), Optional.empty(), asked.moment());
        getElement().executeJs("history.pushState(history.state, '', new URL($0, document.baseURI))", here().substring(1));
    }

    private String here() {
        return address() + asked.moment().map(moment -> "?" + MOMENT + "=" + moment).orElse("");
    }

    private void inPage(Runnable work) {
        getUI().ifPresent(ui -> ui.access(work::run));
    }

    private void say(String style, String sentence) {
        Span words = new Span(sentence);
        Div notice = new Div(words);
        notice.addClassName(style);
        notice.getElement().setAttribute("role", "status");
        content.removeAll();
        content.add(notice);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        comings = services().worksheets().observe(event.getUI(), seen, this::checkDrawing);
    }

    /** This worksheet may have gone, come back or been renewed while the page is open; what is typed waits in the browser. */
    private void checkDrawing() {
        if (shown == null) {
            return;
        }
        Optional<Drawing> now = services().worksheets().drawing(worksheet, definition);
        if (now.isEmpty()) {
            leave();
            lost = true;
            say("srh-notice", text("ui.worksheet.gone"));
        } else if (lost || !now.get().equals(shown)) {
            UI.getCurrent().navigate(here().substring(1));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
        if (comings != null) {
            comings.remove();
            comings = null;
        }
    }

    private void leave() {
        opening++;
        if (watch != null) {
            watch.close();
            watch = null;
        }
        watched = null;
    }
}
