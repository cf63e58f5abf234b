using CivilSociety.Api.Schema;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Api.Reports;

internal sealed class PublicationType : EntityType<Publication>
{
    public PublicationType()
        : base("A publication of the research program.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Scalar("kind", item => item.Kind, "The kind of publication.");
        Text("title", item => item.Title, "The title: as printed in Dutch, translated in English.");
        Scalar("authors", item => item.Authors, "The authors.");
        Scalar("contributors", item => item.Contributors, "Those who contributed.");
        Scalar("year", item => item.Year, "The year of publication, or for which it is announced.");
        Scalar("status", item => item.Status, "Whether it is out.");
        Scalar("place", item => item.Place, "The place of publication.");
        Scalar("publisher", item => item.Publisher, "The publisher.");
        Reference("section", item => item.Section, "The section that says so.");
    }
}
