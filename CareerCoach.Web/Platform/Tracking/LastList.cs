namespace CareerCoach.Web.Platform.Tracking;

/// <summary>The list of jobs that this page of the browser showed last, so that the way back from a job finds the same filter.</summary>
public sealed class LastList
{
    /// <summary>Its address with the filter; the plain board at first.</summary>
    public string Address { get; set; } = "board";
}
