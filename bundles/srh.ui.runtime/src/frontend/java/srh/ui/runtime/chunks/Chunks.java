package srh.ui.runtime.chunks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.accordion.Accordion;
import com.vaadin.flow.component.accordion.AccordionPanel;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenuBase;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSelectionColumn;
import com.vaadin.flow.component.icon.AbstractIcon;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.listbox.ListBoxBase;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginOverlay;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.slider.DecimalRangeSlider;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.component.slider.IntegerRangeSlider;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadFileList;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;
import com.vaadin.flow.theme.lumo.LumoIcon;

/**
 * Which parts of the browser's half of Vaadin are loaded together: each component comes with the first page that holds one, and
 * no other page waits for it. Only rebuild-frontend.sh compiles this, for Vaadin's build to read; it is in no bundle.
 */
final class Chunks {
    private Chunks() {}

    @Tag("div")
    private abstract static class Chunk extends Component {
        private static final long serialVersionUID = 1L;
    }

    /** What is used by classes that are no components of Vaadin's is a few lines, and always there. */
    @Route("")
    static final class Always extends Chunk implements DragSource<Always>, DropTarget<Always> {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/accordion")
    @DependencyTrigger(Accordion.class)
    @Uses(Accordion.class)
    static final class OfAccordion extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/accordionpanel")
    @DependencyTrigger(AccordionPanel.class)
    @Uses(AccordionPanel.class)
    static final class OfAccordionPanel extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/applayout")
    @DependencyTrigger(AppLayout.class)
    @Uses(AppLayout.class)
    static final class OfAppLayout extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/drawertoggle")
    @DependencyTrigger(DrawerToggle.class)
    @Uses(DrawerToggle.class)
    static final class OfDrawerToggle extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/avatar")
    @DependencyTrigger(Avatar.class)
    @Uses(Avatar.class)
    static final class OfAvatar extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/avatargroup")
    @DependencyTrigger(AvatarGroup.class)
    @Uses(AvatarGroup.class)
    static final class OfAvatarGroup extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/badge")
    @DependencyTrigger(Badge.class)
    @Uses(Badge.class)
    static final class OfBadge extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/button")
    @DependencyTrigger(Button.class)
    @Uses(Button.class)
    static final class OfButton extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/card")
    @DependencyTrigger(Card.class)
    @Uses(Card.class)
    static final class OfCard extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/checkbox")
    @DependencyTrigger(Checkbox.class)
    @Uses(Checkbox.class)
    static final class OfCheckbox extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/checkboxgroup")
    @DependencyTrigger(CheckboxGroup.class)
    @Uses(CheckboxGroup.class)
    static final class OfCheckboxGroup extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/combobox")
    @DependencyTrigger(ComboBox.class)
    @Uses(ComboBox.class)
    static final class OfComboBox extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/multiselectcombobox")
    @DependencyTrigger(MultiSelectComboBox.class)
    @Uses(MultiSelectComboBox.class)
    static final class OfMultiSelectComboBox extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/confirmdialog")
    @DependencyTrigger(ConfirmDialog.class)
    @Uses(ConfirmDialog.class)
    static final class OfConfirmDialog extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/contextmenubase")
    @DependencyTrigger(ContextMenuBase.class)
    @Uses(ContextMenuBase.class)
    static final class OfContextMenuBase extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/customfield")
    @DependencyTrigger(CustomField.class)
    @Uses(CustomField.class)
    static final class OfCustomField extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/datepicker")
    @DependencyTrigger(DatePicker.class)
    @Uses(DatePicker.class)
    static final class OfDatePicker extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/datetimepicker")
    @DependencyTrigger(DateTimePicker.class)
    @Uses(DateTimePicker.class)
    static final class OfDateTimePicker extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/details")
    @DependencyTrigger(Details.class)
    @Uses(Details.class)
    static final class OfDetails extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/dialog")
    @DependencyTrigger(Dialog.class)
    @Uses(Dialog.class)
    static final class OfDialog extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/formlayout")
    @DependencyTrigger(FormLayout.class)
    @Uses(FormLayout.class)
    static final class OfFormLayout extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/formlayout.formitem")
    @DependencyTrigger(FormLayout.FormItem.class)
    @Uses(FormLayout.FormItem.class)
    static final class OfFormLayoutFormItem extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/formlayout.formrow")
    @DependencyTrigger(FormLayout.FormRow.class)
    @Uses(FormLayout.FormRow.class)
    static final class OfFormLayoutFormRow extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/grid")
    @DependencyTrigger(Grid.class)
    @Uses(Grid.class)
    static final class OfGrid extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/gridselectioncolumn")
    @DependencyTrigger(GridSelectionColumn.class)
    @Uses(GridSelectionColumn.class)
    static final class OfGridSelectionColumn extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/abstracticon")
    @DependencyTrigger(AbstractIcon.class)
    @Uses(AbstractIcon.class)
    static final class OfAbstractIcon extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/icon")
    @DependencyTrigger(Icon.class)
    @Uses(Icon.class)
    static final class OfIcon extends Chunk {
        private static final long serialVersionUID = 1L;

        /** Makes icons too, and is no component itself. */
        final transient Class<?> beside = LumoIcon.class;
    }

    @Route("chunk/listboxbase")
    @DependencyTrigger(ListBoxBase.class)
    @Uses(ListBoxBase.class)
    static final class OfListBoxBase extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/loginform")
    @DependencyTrigger(LoginForm.class)
    @Uses(LoginForm.class)
    static final class OfLoginForm extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/loginoverlay")
    @DependencyTrigger(LoginOverlay.class)
    @Uses(LoginOverlay.class)
    static final class OfLoginOverlay extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/markdown")
    @DependencyTrigger(Markdown.class)
    @Uses(Markdown.class)
    static final class OfMarkdown extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/masterdetaillayout")
    @DependencyTrigger(MasterDetailLayout.class)
    @Uses(MasterDetailLayout.class)
    static final class OfMasterDetailLayout extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/menubar")
    @DependencyTrigger(MenuBar.class)
    @Uses(MenuBar.class)
    static final class OfMenuBar extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/messageinput")
    @DependencyTrigger(MessageInput.class)
    @Uses(MessageInput.class)
    static final class OfMessageInput extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/messagelist")
    @DependencyTrigger(MessageList.class)
    @Uses(MessageList.class)
    static final class OfMessageList extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/notification")
    @DependencyTrigger(Notification.class)
    @Uses(Notification.class)
    static final class OfNotification extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/horizontallayout")
    @DependencyTrigger(HorizontalLayout.class)
    @Uses(HorizontalLayout.class)
    static final class OfHorizontalLayout extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/scroller")
    @DependencyTrigger(Scroller.class)
    @Uses(Scroller.class)
    static final class OfScroller extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/verticallayout")
    @DependencyTrigger(VerticalLayout.class)
    @Uses(VerticalLayout.class)
    static final class OfVerticalLayout extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/popover")
    @DependencyTrigger(Popover.class)
    @Uses(Popover.class)
    static final class OfPopover extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/progressbar")
    @DependencyTrigger(ProgressBar.class)
    @Uses(ProgressBar.class)
    static final class OfProgressBar extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/radiobuttongroup")
    @DependencyTrigger(RadioButtonGroup.class)
    @Uses(RadioButtonGroup.class)
    static final class OfRadioButtonGroup extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/select")
    @DependencyTrigger(Select.class)
    @Uses(Select.class)
    static final class OfSelect extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/sidenav")
    @DependencyTrigger(SideNav.class)
    @Uses(SideNav.class)
    static final class OfSideNav extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/sidenavitem")
    @DependencyTrigger(SideNavItem.class)
    @Uses(SideNavItem.class)
    static final class OfSideNavItem extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/decimalrangeslider")
    @DependencyTrigger(DecimalRangeSlider.class)
    @Uses(DecimalRangeSlider.class)
    static final class OfDecimalRangeSlider extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/decimalslider")
    @DependencyTrigger(DecimalSlider.class)
    @Uses(DecimalSlider.class)
    static final class OfDecimalSlider extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/integerrangeslider")
    @DependencyTrigger(IntegerRangeSlider.class)
    @Uses(IntegerRangeSlider.class)
    static final class OfIntegerRangeSlider extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/integerslider")
    @DependencyTrigger(IntegerSlider.class)
    @Uses(IntegerSlider.class)
    static final class OfIntegerSlider extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/splitlayout")
    @DependencyTrigger(SplitLayout.class)
    @Uses(SplitLayout.class)
    static final class OfSplitLayout extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/tab")
    @DependencyTrigger(Tab.class)
    @Uses(Tab.class)
    static final class OfTab extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/tabsheet")
    @DependencyTrigger(TabSheet.class)
    @Uses(TabSheet.class)
    static final class OfTabSheet extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/tabs")
    @DependencyTrigger(Tabs.class)
    @Uses(Tabs.class)
    static final class OfTabs extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/bigdecimalfield")
    @DependencyTrigger(BigDecimalField.class)
    @Uses(BigDecimalField.class)
    static final class OfBigDecimalField extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/emailfield")
    @DependencyTrigger(EmailField.class)
    @Uses(EmailField.class)
    static final class OfEmailField extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/integerfield")
    @DependencyTrigger(IntegerField.class)
    @Uses(IntegerField.class)
    static final class OfIntegerField extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/numberfield")
    @DependencyTrigger(NumberField.class)
    @Uses(NumberField.class)
    static final class OfNumberField extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/passwordfield")
    @DependencyTrigger(PasswordField.class)
    @Uses(PasswordField.class)
    static final class OfPasswordField extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/textarea")
    @DependencyTrigger(TextArea.class)
    @Uses(TextArea.class)
    static final class OfTextArea extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/textfield")
    @DependencyTrigger(TextField.class)
    @Uses(TextField.class)
    static final class OfTextField extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/timepicker")
    @DependencyTrigger(TimePicker.class)
    @Uses(TimePicker.class)
    static final class OfTimePicker extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/treegrid")
    @DependencyTrigger(TreeGrid.class)
    @Uses(TreeGrid.class)
    static final class OfTreeGrid extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/upload")
    @DependencyTrigger(Upload.class)
    @Uses(Upload.class)
    static final class OfUpload extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/uploadbutton")
    @DependencyTrigger(UploadButton.class)
    @Uses(UploadButton.class)
    static final class OfUploadButton extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/uploaddropzone")
    @DependencyTrigger(UploadDropZone.class)
    @Uses(UploadDropZone.class)
    static final class OfUploadDropZone extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/uploadfilelist")
    @DependencyTrigger(UploadFileList.class)
    @Uses(UploadFileList.class)
    static final class OfUploadFileList extends Chunk {
        private static final long serialVersionUID = 1L;
    }

    @Route("chunk/virtuallist")
    @DependencyTrigger(VirtualList.class)
    @Uses(VirtualList.class)
    static final class OfVirtualList extends Chunk {
        private static final long serialVersionUID = 1L;
    }
}
