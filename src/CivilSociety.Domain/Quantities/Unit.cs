namespace CivilSociety.Domain.Quantities;

/// <summary>What a quantity counts.</summary>
public enum Unit
{
    /// <summary>Persons.</summary>
    Person,

    /// <summary>Full-time equivalents.</summary>
    Fte,

    /// <summary>Hours.</summary>
    Hour,

    /// <summary>Hours a week.</summary>
    HourPerWeek,

    /// <summary>Hours a month.</summary>
    HourPerMonth,

    /// <summary>Hours a year.</summary>
    HourPerYear,

    /// <summary>Days.</summary>
    Day,

    /// <summary>Days a week.</summary>
    DayPerWeek,

    /// <summary>Half-days.</summary>
    HalfDay,

    /// <summary>Evenings.</summary>
    Evening,

    /// <summary>Weeks.</summary>
    Week,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Years.</summary>
    Year,

    /// <summary>Years of age.</summary>
    AgeYear,

    /// <summary>Months of age.</summary>
    AgeMonth,

    /// <summary>Sessions.</summary>
    Session,

    /// <summary>Modules.</summary>
    Module,

    /// <summary>Times.</summary>
    Time,

    /// <summary>Times a week.</summary>
    TimePerWeek,

    /// <summary>Times a month.</summary>
    TimePerMonth,

    /// <summary>Times a year.</summary>
    TimePerYear,

    /// <summary>Euros.</summary>
    Euro,

    /// <summary>Euros an hour.</summary>
    EuroPerHour,

    /// <summary>Euros a year.</summary>
    EuroPerYear,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>A mark on the Dutch scale of one to ten.</summary>
    Mark,

    /// <summary>Organizations.</summary>
    Organization,

    /// <summary>Locations.</summary>
    Location,

    /// <summary>Projects.</summary>
    Project,

    /// <summary>Families.</summary>
    Family,

    /// <summary>Telephone calls.</summary>
    Call,

    /// <summary>Chat conversations.</summary>
    Chat,

    /// <summary>Contacts.</summary>
    Contact,

    /// <summary>Shifts.</summary>
    Shift,

    /// <summary>The time of day, in hours from 0 to 24.</summary>
    ClockTime,

    /// <summary>Groups.</summary>
    Group,

    /// <summary>Items of another kind, as the label says.</summary>
    Item,
}
