namespace CivilSociety.Exchange.Qca;

/// <summary>Names of columns that R, and the expressions of its package QCA, take without quotes.</summary>
internal static class ColumnNames
{
    /// <summary>The names of the columns of attributes: their keys, with an underscore for what is neither letter nor digit; numbered where two would be alike.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> keys)
    {
        var names = new List<string>();
        foreach (var key in keys)
        {
            var name = string.Concat(key.Select(each => char.IsAsciiLetterOrDigit(each) ? each : '_'));
            var number = 1;
            while (names.Contains(number == 1 ? name : $"{name}_{number}"))
            {
                number++;
            }

            names.Add(number == 1 ? name : $"{name}_{number}");
        }

        return names;
    }
}
