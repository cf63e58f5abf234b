using System.ComponentModel;

namespace CivilSociety.Domain.Quantities;

/// <summary>What a quantity counts.</summary>
[Description("What a quantity counts.")]
public enum Unit
{
    /// <summary>Persons.</summary>
    [Description("Persons.")]
    Person,

    /// <summary>Full-time equivalents.</summary>
    [Description("Full-time equivalents.")]
    Fte,

    /// <summary>Hours.</summary>
    [Description("Hours.")]
    Hour,

    /// <summary>Hours a week.</summary>
    [Description("Hours a week.")]
    HourPerWeek,

    /// <summary>Hours a month.</summary>
    [Description("Hours a month.")]
    HourPerMonth,

    /// <summary>Hours a year.</summary>
    [Description("Hours a year.")]
    HourPerYear,

    /// <summary>Days.</summary>
    [Description("Days.")]
    Day,

    /// <summary>Days a week.</summary>
    [Description("Days a week.")]
    DayPerWeek,

    /// <summary>Half-days.</summary>
    [Description("Half-days.")]
    HalfDay,

    /// <summary>Evenings.</summary>
    [Description("Evenings.")]
    Evening,

    /// <summary>Weeks.</summary>
    [Description("Weeks.")]
    Week,

    /// <summary>Months.</summary>
    [Description("Months.")]
    Month,

    /// <summary>Years.</summary>
    [Description("Years.")]
    Year,

    /// <summary>Years of age.</summary>
    [Description("Years of age.")]
    AgeYear,

    /// <summary>Months of age.</summary>
    [Description("Months of age.")]
    AgeMonth,

    /// <summary>Sessions.</summary>
    [Description("Sessions.")]
    Session,

    /// <summary>Modules.</summary>
    [Description("Modules.")]
    Module,

    /// <summary>Times.</summary>
    [Description("Times.")]
    Time,

    /// <summary>Times a week.</summary>
    [Description("Times a week.")]
    TimePerWeek,

    /// <summary>Times a month.</summary>
    [Description("Times a month.")]
    TimePerMonth,

    /// <summary>Times a year.</summary>
    [Description("Times a year.")]
    TimePerYear,

    /// <summary>Euros.</summary>
    [Description("Euros.")]
    Euro,

    /// <summary>Euros an hour.</summary>
    [Description("Euros an hour.")]
    EuroPerHour,

    /// <summary>Euros a year.</summary>
    [Description("Euros a year.")]
    EuroPerYear,

    /// <summary>Percent.</summary>
    [Description("Percent.")]
    Percent,

    /// <summary>A mark on the Dutch scale of one to ten.</summary>
    [Description("A mark on the Dutch scale of one to ten.")]
    Mark,

    /// <summary>Organizations.</summary>
    [Description("Organizations.")]
    Organization,

    /// <summary>Locations.</summary>
    [Description("Locations.")]
    Location,

    /// <summary>Projects.</summary>
    [Description("Projects.")]
    Project,

    /// <summary>Families.</summary>
    [Description("Families.")]
    Family,

    /// <summary>Telephone calls.</summary>
    [Description("Telephone calls.")]
    Call,

    /// <summary>Chat conversations.</summary>
    [Description("Chat conversations.")]
    Chat,

    /// <summary>Contacts.</summary>
    [Description("Contacts.")]
    Contact,

    /// <summary>Shifts.</summary>
    [Description("Shifts.")]
    Shift,

    /// <summary>The time of day, in hours from 0 to 24.</summary>
    [Description("The time of day, in hours from 0 to 24.")]
    ClockTime,

    /// <summary>Groups.</summary>
    [Description("Groups.")]
    Group,

    /// <summary>Items of another kind, as the label says.</summary>
    [Description("Items of another kind, as the label says.")]
    Item,
}
