"""Pipelines, jobs and datums: `pachyderm_sdk.api.pps` under the names that protobuf has."""

from __future__ import annotations

from ......api import pps as _pps
from ......api.pps import *  # noqa: F403  # these keep their names
from ....protobuf import nest as _nest
from ....protobuf import rename_fields as _rename_fields

GPUSpec = _pps.GpuSpec
PFSInput = _pps.PfsInput
TFJob = _pps.TfJob

UNKNOWN = _pps.DatumState.UNKNOWN
FAILED = _pps.DatumState.FAILED
SUCCESS = _pps.DatumState.SUCCESS
SKIPPED = _pps.DatumState.SKIPPED
STARTING = _pps.DatumState.STARTING
RECOVERED = _pps.DatumState.RECOVERED

JOB_STATE_UNKNOWN = _pps.JobState.JOB_STATE_UNKNOWN
JOB_CREATED = _pps.JobState.JOB_CREATED
JOB_STARTING = _pps.JobState.JOB_STARTING
JOB_RUNNING = _pps.JobState.JOB_RUNNING
JOB_FAILURE = _pps.JobState.JOB_FAILURE
JOB_SUCCESS = _pps.JobState.JOB_SUCCESS
JOB_KILLED = _pps.JobState.JOB_KILLED
JOB_EGRESSING = _pps.JobState.JOB_EGRESSING
JOB_FINISHING = _pps.JobState.JOB_FINISHING
JOB_UNRUNNABLE = _pps.JobState.JOB_UNRUNNABLE

RECENT = _pps.PipelinePageOrdering.RECENT

PIPELINE_STATE_UNKNOWN = _pps.PipelineState.PIPELINE_STATE_UNKNOWN
PIPELINE_STARTING = _pps.PipelineState.PIPELINE_STARTING
PIPELINE_RUNNING = _pps.PipelineState.PIPELINE_RUNNING
PIPELINE_RESTARTING = _pps.PipelineState.PIPELINE_RESTARTING
PIPELINE_FAILURE = _pps.PipelineState.PIPELINE_FAILURE
PIPELINE_PAUSED = _pps.PipelineState.PIPELINE_PAUSED
PIPELINE_STANDBY = _pps.PipelineState.PIPELINE_STANDBY
PIPELINE_CRASHING = _pps.PipelineState.PIPELINE_CRASHING

ALL_EFFECTS = _pps.TaintEffect.ALL_EFFECTS
NO_SCHEDULE = _pps.TaintEffect.NO_SCHEDULE
PREFER_NO_SCHEDULE = _pps.TaintEffect.PREFER_NO_SCHEDULE
NO_EXECUTE = _pps.TaintEffect.NO_EXECUTE

EMPTY = _pps.TolerationOperator.EMPTY
EXISTS = _pps.TolerationOperator.EXISTS
EQUAL = _pps.TolerationOperator.EQUAL

WORKER_STATE_UNKNOWN = _pps.WorkerState.WORKER_STATE_UNKNOWN
POD_RUNNING = _pps.WorkerState.POD_RUNNING
POD_SUCCESS = _pps.WorkerState.POD_SUCCESS
POD_FAILED = _pps.WorkerState.POD_FAILED

_nest(_pps.JobInfo, Details=_pps.JobInfoDetails)
_nest(_pps.ListDatumRequest, Filter=_pps.ListDatumRequestFilter)
_nest(_pps.PipelineInfo, Details=_pps.PipelineInfoDetails, PipelineType=_pps.PipelineInfoPipelineType)
_nest(_pps.PipelinePicker, PipelineName=_pps.PipelinePickerPipelineName)
_rename_fields(_pps.Egress, URL="url")
_rename_fields(_pps.ListDatumRequest, paginationMarker="pagination_marker")
_rename_fields(_pps.ListJobRequest, jqFilter="jq_filter", paginationMarker="pagination_marker")
_rename_fields(_pps.ListJobSetRequest, jqFilter="jq_filter", paginationMarker="pagination_marker")
_rename_fields(_pps.ListPipelineRequest, jqFilter="jq_filter")
