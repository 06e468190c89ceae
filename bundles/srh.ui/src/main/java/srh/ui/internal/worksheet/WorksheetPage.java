package srh.ui.internal.worksheet;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.shared.Registration;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.dossier.Answer;
import srh.dossier.Dossier;
import srh.dossier.Presence;
import srh.model.Domain;
import srh.model.FieldId;
import srh.ui.internal.Link;
import srh.ui.internal.Page;
import srh.ui.internal.Services;
import srh.ui.internal.Visit;
import srh.ui.internal.person.PersonPage;
import srh.ui.view.Icon;
import srh.ui.view.Opened;
import srh.ui.view.WorksheetView;
import srh.worksheet.WorksheetId;

/** One worksheet of one person: finds who draws it, and says how it is with what was typed and who else is here. */
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
    private transient DoorOpened.@Nullable Asked asked;
    private transient @Nullable WorksheetView shown;
    private transient @Nullable StatusLine status;
    private transient Presence.@Nullable Watch watch;
    private transient @Nullable DoorOpened watched;
    private transient @Nullable Registration comings;
    private transient int opening;

    public WorksheetPage(Services services) {
        super(services);
        content.setId("worksheet");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        leave();
        worksheet = part(event, "worksheet", WorksheetId::new).orElseThrow(NotFoundException::new);
        Optional<WorksheetView> view = services().worksheets().view(worksheet);
        if (view.isEmpty()) {
            throw new NotFoundException();
        }
        DoorOpened.Asked now = new DoorOpened.Asked(PersonPage.person(event), part(event, "part", name -> known(view.get(), name)),
                query(event, FIELD).flatMap(value -> parsed(value, FieldId::of)),
                query(event, MOMENT).flatMap(value -> parsed(value, Instant::parse)));
        asked = now;
        Dossier dossier = allowed(DoorOpened.open(services().dossiers(), visit(), now));
        StatusLine line = new StatusLine(visit().texts());
        status = line;
        EarlierVersions earlier = new EarlierVersions(() -> allowed(services().dossiers().earlier(visit().caller(), now.person())),
                sitting -> address(now, now.part()) + "?" + MOMENT + "=" + sitting.until(), visit().texts());
        line.add(earlier.toggle());
        add(head(crumb(dossier), text("worksheet." + worksheet + ".title"), line), earlier);
        now.moment().ifPresent(moment -> add(past(now, moment)));
        add(content);
        build(view.get(), new DoorOpened(services().dossiers(), visit(), now, Sitting.with(now.person()), dossier, this), event.getUI());
    }

    private static <T> Optional<T> part(BeforeEnterEvent event, String name, Function<String, T> read) {
        return event.getRouteParameters().get(name).map(value -> parsed(value, read).orElseThrow(NotFoundException::new));
    }

    /** An address leads to a domain or to what the worksheet names itself. */
    private static String known(WorksheetView view, String part) {
        return view.parts().contains(part) ? part : Domain.valueOf(part).name();
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

    private Component crumb(Dossier dossier) {
        boolean own = dossier.person().id().equals(visit().account().person());
        return new Link("crumb", own ? "/me" : "/person/" + dossier.person().id(), own ? text("ui.nav.me") : dossier.person().name())
                .styled("srh-crumb");
    }

    private Component past(DoorOpened.Asked now, Instant moment) {
        Div notice = new Div(new Span(text("ui.worksheet.past", visit().texts().times().moment(moment))),
                new Link("back-to-now", address(now, now.part()), text("ui.worksheet.past.back")));
        Icon.of("history").before(notice).addClassNames("srh-notice", "srh-good");
        notice.setId("past");
        return notice;
    }

    private String address(DoorOpened.Asked now, Optional<String> part) {
        return "/person/" + now.person() + "/" + worksheet + part.map(p -> "/" + p).orElse("");
    }

    private void build(WorksheetView view, DoorOpened opened, UI ui) {
        int mine = ++opening;
        shown = view;
        say("srh-waiting", text("ui.worksheet.waiting"));
        content.getElement().setAttribute("aria-busy", "true");
        OffLock.build(ui, () -> view.open(opened), (component, failure) -> {
            if (mine == opening) {
                content.getElement().removeAttribute("aria-busy");
                if (component != null) {
                    content.removeAll();
                    content.add(component);
                } else {
                    failed(failure);
                }
            }
        });
        if (opened.moment().isEmpty()) {
            watch(opened, ui);
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

    private void watch(DoorOpened opened, UI ui) {
        Answer<Presence.Watch> answer = services().presence().watch(visit().caller(), opened.person().id(), news -> {
            try {
                ui.access(() -> heard(opened, news));
            } catch (UIDetachedException gone) {
                LOG.debug("News for a page that has gone", gone);
            }
        });
        watch = allowed(answer);
        watched = opened;
        opened.here();
        present(watch.present());
    }

    private void heard(DoorOpened opened, Presence.News news) {
        switch (news) {
            case Presence.News.Changed changed -> opened.changed(changed.fields(), changed.by());
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
            removeAll();
            Visit who = visit();
            add(head(new Div(), who.texts().of("ui.ended.title")));
            say("srh-notice", who.texts().of("ui.ended.sentence"));
            add(content);
            UI.getCurrent().getPage().setTitle(getPageTitle());
        });
    }

    @Override
    public void turnTo(String part) {
        DoorOpened.Asked now = asked;
        if (now == null || now.part().equals(Optional.of(part))) {
            return;
        }
        asked = new DoorOpened.Asked(now.person(), Optional.of(part), Optional.empty(), now.moment());
        String address = address(now, Optional.of(part)) + now.moment().map(m -> "?" + MOMENT + "=" + m).orElse("");
        getElement().executeJs("history.pushState(history.state, '', new URL($0, document.baseURI))", address.substring(1));
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
        UI ui = event.getUI();
        comings = services().worksheets().observe(() -> {
            try {
                ui.access(this::checkView);
            } catch (UIDetachedException gone) {
                LOG.debug("A worksheet came or went for a page that has gone", gone);
            }
        });
    }

    /** The bundle of this worksheet may have gone, or come in another version, while the page is open. */
    private void checkView() {
        WorksheetView now = services().worksheets().view(worksheet).orElse(null);
        if (shown != null && shown != now) {
            leave();
            say("srh-notice", text(now == null ? "ui.worksheet.gone" : "ui.worksheet.renewed"));
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
        shown = null;
        if (watch != null) {
            watch.close();
            watch = null;
        }
        if (watched != null) {
            watched.gone();
            watched = null;
        }
    }
}
