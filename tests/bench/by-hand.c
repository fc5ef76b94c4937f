/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "frame.h"

/* The second yardstick: what the toolkit asks for the overview and for a page of text themselves. The same widgets
 * and words as in the brochure, made straight in C: no file is read but the picture, and there are no templates,
 * bindings, styles or layouts of ours, no menus, and nothing that is not seen. */

typedef struct
{
  const char *group;
  const char *icon;
  const char *title;
} Section;

typedef struct
{
  const char *icon;
  const char *name;
  const char *value;
  const char *note;
} Card;

static const Section sections[] = {
  { NULL, "brochure-overview-symbolic", "Overview" },
  { "The Programme", "brochure-learn-symbolic", "What You Learn" },
  { NULL, "brochure-about-symbolic", "What It Is About" },
  { NULL, "brochure-place-symbolic", "Why Leiden" },
  { NULL, "brochure-person-symbolic", "Is It for You?" },
  { "Afterwards", "brochure-careers-symbolic", "Careers" },
  { NULL, "brochure-skills-symbolic", "Skills" },
  { "Practical", "brochure-department-symbolic", "Department" },
  { NULL, "brochure-schedule-symbolic", "Study Options" },
  { NULL, "brochure-fees-symbolic", "Tuition Fees" },
  { NULL, "brochure-calendar-symbolic", "Dates" },
  { "Admission", "brochure-requirements-symbolic", "Entry Requirements" },
  { NULL, "brochure-eligibility-symbolic", "Eligibility Check" },
  { NULL, "brochure-contact-symbolic", "Contact" },
  { "", "brochure-info-symbolic", "About This Brochure" },
};

static const Card cards[] = {
  { "brochure-schedule-symbolic", "Duration", "2 years", "Full time" },
  { "brochure-fees-symbolic", "Tuition fee", "€18,016", "per year" },
  { "brochure-calendar-symbolic", "Start date", "September 2022", "listed as expected; that month has passed" },
  { "brochure-department-symbolic", "Place", "Leiden and The Hague", "Where the master’s is taught" },
  { "brochure-requirements-symbolic", "IELTS minimum, international", "6.5", "Lower for the United States" },
  { "brochure-calendar-symbolic", "Admission", "Closed", "Since September 2025" },
};

static void
add (GtkWidget *box,
     GtkWidget *child)
{
  gtk_box_append (GTK_BOX (box), child);
}

static GtkWidget *
create_label (const char *markup,
              const char *style_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", markup,
                                   "use-markup", TRUE,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0,
                                   NULL);

  if (style_class != NULL)
    gtk_widget_add_css_class (label, style_class);

  return label;
}

static GtkWidget *
create_text (const char *markup)
{
  GtkWidget *label = create_label (markup, NULL);
  GtkWidget *clamp = adw_clamp_new ();

  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 560);
  adw_clamp_set_child (ADW_CLAMP (clamp), label);

  return clamp;
}

static GtkWidget *
create_row (const Section *section)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  add (row, gtk_image_new_from_icon_name (section->icon));
  add (row, create_label (section->title, NULL));

  return row;
}

static void
update_header (GtkListBoxRow *row,
               GtkListBoxRow *before,
               gpointer       user_data)
{
  const char *group = sections[gtk_list_box_row_get_index (row)].group;

  if (group != NULL && gtk_list_box_row_get_header (row) == NULL)
    gtk_list_box_row_set_header (row, create_label (group, "caption-heading"));
}

static GtkWidget *
create_sidebar (int selected)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *scrolled_window = gtk_scrolled_window_new ();
  GtkWidget *header_bar = adw_header_bar_new ();
  GtkWidget *menu_button = gtk_menu_button_new ();
  GtkWidget *view = adw_toolbar_view_new ();

  gtk_widget_add_css_class (list, "navigation-sidebar");
  gtk_list_box_set_header_func (GTK_LIST_BOX (list), update_header, NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    gtk_list_box_append (GTK_LIST_BOX (list), create_row (&sections[i]));

  gtk_list_box_select_row (GTK_LIST_BOX (list), gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), selected));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled_window), list);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (menu_button), "open-menu-symbolic");
  adw_header_bar_pack_start (ADW_HEADER_BAR (header_bar), gtk_button_new_from_icon_name ("edit-find-symbolic"));
  adw_header_bar_pack_end (ADW_HEADER_BAR (header_bar), menu_button);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), header_bar);
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scrolled_window);

  return view;
}

static GtkWidget *
create_neighbour (const char *direction,
                  const char *icon,
                  const char *title)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (button, "card");
  gtk_widget_set_hexpand (words, TRUE);
  add (words, create_label (direction, "caption"));
  add (words, create_label (title, "heading"));
  add (line, gtk_image_new_from_icon_name (icon));
  add (line, words);
  gtk_button_set_child (GTK_BUTTON (button), line);

  return button;
}

static GtkWidget *
create_notice (void)
{
  GtkWidget *notice = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *text = create_label ("The programme and the master’s it belongs to have taken no new students since September 2025. "
                                  "This brochure shows the programme as it was listed in 2022.", NULL);

  gtk_widget_add_css_class (notice, "card");
  gtk_label_set_selectable (GTK_LABEL (text), TRUE);
  add (line, create_label ("Closed to new students", "heading"));
  add (line, gtk_button_new_with_label ("Why"));
  add (words, line);
  add (words, text);
  add (notice, gtk_image_new_from_icon_name ("dialog-warning-symbolic"));
  add (notice, words);

  return notice;
}

static GtkWidget *
create_hero (void)
{
  GtkWidget *hero = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 24);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *picture = gtk_picture_new_for_filename (CONTENT_SOURCE_DIR "/images/hero.svg");

  gtk_widget_add_css_class (hero, "card");
  gtk_box_set_homogeneous (GTK_BOX (hero), TRUE);
  add (words, create_label ("Master’s specialisation · Leiden University", "heading"));
  add (words, create_label ("ICT in the Public Sector", "title-1"));
  add (words, create_label ("Computer scientists learn to work where information technology meets government.", NULL));
  add (buttons, gtk_button_new_with_label ("Check Eligibility"));
  add (buttons, gtk_button_new_with_label ("Contact Details"));
  add (words, buttons);
  add (hero, words);
  gtk_widget_set_size_request (picture, -1, 170);
  add (hero, picture);

  return hero;
}

static GtkWidget *
create_card (const Card *card)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_widget_add_css_class (button, "card");
  add (line, gtk_image_new_from_icon_name (card->icon));
  add (line, create_label (card->name, "caption-heading"));
  add (box, line);
  add (box, create_label (card->value, "title-3"));
  add (box, create_label (card->note, "caption"));
  gtk_button_set_child (GTK_BUTTON (button), box);

  return button;
}

static GtkWidget *
create_cards (void)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 12);
  for (int i = 0; i < (int) G_N_ELEMENTS (cards); i++)
    gtk_grid_attach (GTK_GRID (grid), create_card (&cards[i]), i % 3, i / 3, 1, 1);

  return grid;
}

static void
add_overview (GtkWidget *page)
{
  add (page, create_notice ());
  add (page, create_hero ());
  add (page, create_cards ());
  add (page, create_text ("This brochure retells a study portal’s page of 2022 in plain words. Where it draws on another "
                          "public source it says which, and what is unknown it calls unknown."));
  add (page, create_text ("Fees, dates and requirements are a record of what was listed, not an offer. "
                          "<a href=\"brochure:section/about-this-brochure\">About This Brochure</a> says where they come "
                          "from and where the sources contradict themselves."));
  add (page, create_neighbour ("Next", "go-next-symbolic", "What You Learn"));
}

static void
add_section (GtkWidget  *page,
             const char *title,
             const char *text)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  add (section, create_label (title, "title-4"));
  add (section, create_text (text));
  add (page, section);
}

static void
add_text (GtkWidget *page)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *fold = adw_expander_row_new ();
  GtkWidget *neighbours = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  add (page, create_label ("Why Leiden", "title-1"));
  add (page, create_text ("The programme is a specialisation of a master’s, and it is described as unique in the "
                          "Netherlands."));
  add_section (page, "An International Setting",
               "The focus is strongly international. The students come from all over the world, and so do the lecturers. "
               "Many courses require teamwork across cultures, and there are several ways to study abroad.");
  add_section (page, "Teaching", "Groups are small, with 40 students, and lectures are often interactive.");
  add_section (page, "Links With Industry",
               "The department has strong links with industry. You can do the research for your thesis as an intern in a "
               "company: these internships are called good, and excellent career opportunities often follow from them.");
  add (page, create_text ("These are words of praise from 2022. They come without figures and have not been checked."));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (fold), "Sources and open questions (3)");
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), fold);
  add (page, list);

  gtk_box_set_homogeneous (GTK_BOX (neighbours), TRUE);
  add (neighbours, create_neighbour ("Previous", "go-previous-symbolic", "What It Is About"));
  add (neighbours, create_neighbour ("Next", "go-next-symbolic", "Is It for You?"));
  add (page, neighbours);
}

static GtkWidget *
create_content (gboolean is_text)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *scrolled_window = gtk_scrolled_window_new ();
  GtkWidget *header_bar = adw_header_bar_new ();
  GtkWidget *view = adw_toolbar_view_new ();

  if (is_text)
    add_text (page);
  else
    add_overview (page);

  gtk_widget_set_margin_top (page, 24);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 720);
  adw_clamp_set_child (ADW_CLAMP (clamp), page);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled_window), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled_window), clamp);
  adw_header_bar_set_show_title (ADW_HEADER_BAR (header_bar), FALSE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header_bar), gtk_button_new_from_icon_name ("go-previous-symbolic"));
  adw_header_bar_pack_start (ADW_HEADER_BAR (header_bar), gtk_button_new_from_icon_name ("go-next-symbolic"));
  adw_header_bar_pack_end (ADW_HEADER_BAR (header_bar), gtk_button_new_from_icon_name ("brochure-contact-symbolic"));
  adw_header_bar_pack_end (ADW_HEADER_BAR (header_bar), gtk_button_new_from_icon_name ("non-starred-symbolic"));
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), header_bar);
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scrolled_window);

  return view;
}

static gboolean is_text;

static void
on_activate (GApplication *application)
{
  GtkWidget *window = adw_application_window_new (GTK_APPLICATION (application));
  GtkWidget *split = adw_navigation_split_view_new ();

  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gtk_widget_get_display (window)),
                                    RESOURCE_PATH "/icons");
  adw_navigation_split_view_set_min_sidebar_width (ADW_NAVIGATION_SPLIT_VIEW (split), 240);
  adw_navigation_split_view_set_sidebar (ADW_NAVIGATION_SPLIT_VIEW (split),
                                         adw_navigation_page_new (create_sidebar (is_text ? 3 : 0), "Public Sector ICT"));
  adw_navigation_split_view_set_content (ADW_NAVIGATION_SPLIT_VIEW (split),
                                         adw_navigation_page_new (create_content (is_text), is_text ? "Why Leiden" : "Overview"));
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), split);
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 720);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(AdwApplication) application = adw_application_new (APPLICATION_ID ".ByHand", G_APPLICATION_NON_UNIQUE);

  is_text = argc > 1 && g_str_equal (argv[1], "text");
  frame_watch (GTK_APPLICATION (application));
  g_signal_connect (application, "activate", G_CALLBACK (on_activate), NULL);

  return g_application_run (G_APPLICATION (application), 1, argv);
}
